package org.alongside.asciidoc;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Lets work use so much of the processor and no more: on a busy machine everything takes longer, and no text is to blame. Ruby
 * cannot be interrupted, so what is too much is left behind on a thread that does not keep the program alive.
 */
final class Patience {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Workers take one text after another: Ruby has to make the acquaintance of every new thread, which costs as much as a short text. */
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(Patience::worker);

    private final Duration most;

    /** @param most how much of the processor's time */
    Patience(Duration most) {
        this.most = most;
    }

    /** How much of the processor's time, in nanoseconds, a thread has used for the work at hand. */
    private record Meter(long thread, long before) {
        private static final Meter NOT_YET = new Meter(-1, 0);

        static Meter ofThisThread() {
            return new Meter(Thread.currentThread().getId(), THREADS.getCurrentThreadCpuTime());
        }

        long used() {
            return thread < 0 ? 0 : THREADS.getThreadCpuTime(thread) - before;
        }
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "conversion");
        worker.setDaemon(true);
        return worker;
    }

    /** The result of the work; empty when it took too much. */
    <T> Optional<T> await(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicReference<Meter> meter = new AtomicReference<>(Meter.NOT_YET);
        WORKERS.execute(() -> {
            meter.set(Meter.ofThisThread());
            finish(result, work);
        });
        while (true) {
            try {
                return Optional.of(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (meter.get().used() > most.toNanos()) {
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
