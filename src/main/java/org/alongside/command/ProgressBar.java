package org.alongside.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.alongside.jbake.Progress;

/** Shows on a terminal how far a build has come: a bar, pages, how many a second, and what is being done. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 24;
    /** How long one state stays on the screen, in nanoseconds: quicker than that nobody reads. */
    private static final long MOMENT = 100_000_000;
    private static final double SECOND = 1e9;

    private final PrintWriter screen;
    private final LongSupplier clock;
    private String work = "";
    private int pages;
    private int done;
    private long begun;
    private long shown;

    /** @param clock counts nanoseconds */
    ProgressBar(PrintWriter screen, LongSupplier clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String nextWork, int itsPages) {
        work = nextWork;
        pages = itsPages;
        done = 0;
        begun = clock.getAsLong();
        show();
    }

    @Override
    public synchronized void pageDone() {
        done++;
        if (clock.getAsLong() - shown >= MOMENT) {
            show();
        }
    }

    /** Leaves an empty line for something else to be said. */
    synchronized void clear() {
        print("");
    }

    @Override
    public void close() {
        clear();
    }

    private void show() {
        shown = clock.getAsLong();
        double seconds = (shown - begun) / SECOND;
        String rate = done == 0 || seconds == 0 ? "" : String.format(Locale.UK, ", %,.0f a second", done / seconds);
        int full = pages == 0 ? 0 : WIDTH * done / pages;
        print("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + work
            + (pages == 0 ? "" : String.format(Locale.UK, ": %,d of %,d pages%s", done, pages, rate)));
    }

    private void print(String line) {
        // Back to the beginning of the line, and away with what stood there.
        screen.print("\r\u001B[K" + line);
        screen.flush();
    }
}
