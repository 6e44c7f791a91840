package org.alongside.asciidoc;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets work use so much of the processor and no more: on a busy machine everything takes longer, and no text is to blame. Ruby
 * cannot be interrupted, so what is too much is left behind on a thread that does not keep the program alive.
 */
final class Patience {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration most;

    /** @param most how much of the processor's time */
    Patience(Duration most) {
        this.most = most;
    }

    /** The result of the work; empty when it took too much. */
    <T> Optional<T> await(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> finish(result, work), "conversion");
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return Optional.of(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (THREADS.getThreadCpuTime(worker.getId()) > most.toNanos()) {
                    return Optional.empty();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("A text could not be converted: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private static <T> void finish(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (Throwable fault) {
            result.completeExceptionally(fault);
        }
    }

    @Override
    public String toString() {
        return most.toSeconds() == 1 ? "a second" : most.toSeconds() + " seconds";
    }
}
