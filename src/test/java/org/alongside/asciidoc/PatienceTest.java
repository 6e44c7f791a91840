package org.alongside.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.alongside.site.Hash;
import org.junit.jupiter.api.Test;

/** A text that takes too long is named, and the build does not wait for it. */
class PatienceTest {

    @Test
    void namesTheTextThatTakesTooLong() {
        byte[] bytes = ("= Long\n\n" + "== a\n\nx\n\n".repeat(4_000)).getBytes();
        Problems problems = new Problems();
        BodyReader impatient = new BodyReader(new AsciidocConverter(), Optional.empty(), Duration.ofSeconds(1));
        assertEquals(Body.UNREAD, impatient.read("content/guide/long.adoc", Hash.full(bytes), SourceText.read("x", bytes, problems).orElseThrow(), problems));
        assertEquals(List.of("content/guide/long.adoc:1: this text takes longer than a second to convert. Split it, or write it more simply."),
            problems.list().stream().map(Object::toString).toList());
    }

    @Test
    void leavesWorkBehindThatDoesNotEnd() {
        AtomicBoolean enough = new AtomicBoolean();
        Patience patience = new Patience(Duration.ofMillis(1));
        assertEquals(Optional.empty(), patience.await(() -> {
            while (!enough.get()) {
                Thread.onSpinWait();
            }
            return "done";
        }));
        enough.set(true);
    }

    @Test
    void waitsForWorkThatOnlyWaits() {
        Patience patience = new Patience(Duration.ofMillis(50));
        CountDownLatch later = new CountDownLatch(1);
        CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS).execute(later::countDown);
        assertEquals(Optional.of("done"), patience.await(() -> {
            try {
                later.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "done";
        }));
    }

    @Test
    void givesTheResultAndTellsTheFault() {
        Patience patience = new Patience(Duration.ofMinutes(1));
        assertEquals(Optional.of("done"), patience.await(() -> "done"));
        assertThrows(IllegalStateException.class, () -> patience.await(() -> {
            throw new IllegalArgumentException("no");
        }));
    }
}
