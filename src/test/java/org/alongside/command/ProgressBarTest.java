package org.alongside.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter screen = new StringWriter();
    private long now;
    private final ProgressBar bar = new ProgressBar(new PrintWriter(screen), () -> now);

    @Test
    void showsPagesTheirRateAndWhatIsDone() {
        bar.begin("reading", 1200);
        now += 500_000_000;
        for (int page = 0; page < 600; page++) {
            bar.pageDone();
        }
        now += 500_000_000;
        bar.pageDone();
        bar.begin("checking", 0);
        bar.close();
        assertEquals(List.of("", "[------------------------] reading: 0 of 1,200 pages",
            "[------------------------] reading: 1 of 1,200 pages, 2 a second",
            "[############------------] reading: 601 of 1,200 pages, 601 a second", "[------------------------] checking", ""),
            List.of(screen.toString().split("\r\u001B\\[K", -1)));
    }

    @Test
    void saysNothingMoreWithinAMoment() {
        bar.begin("drawing", 10);
        now += 99_999_999;
        bar.pageDone();
        assertEquals("\r\u001B[K[------------------------] drawing: 0 of 10 pages", screen.toString());
    }
}
