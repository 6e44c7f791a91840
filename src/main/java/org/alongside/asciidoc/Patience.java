package org.alongside.asciidoc;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
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
    /**
     * As many as the machine has cores, and one more for each that is left behind. They take one text after another: Ruby has to
     * make the acquaintance of every new thread, which costs as much as a short text.
     */
    private static final ThreadPoolExecutor WORKERS = workers(Runtime.getRuntime().availableProcessors());

    private final Duration most;
    private final Set<Piece<?>> underWay = ConcurrentHashMap.newKeySet();

    /** @param most how much of the processor's time */
    Patience(Duration most) {
        this.most = most;
    }

    private static ThreadPoolExecutor workers(int count) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread worker = new Thread(work, "conversion");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Work, and on which thread it is done since when that had used so much of the processor's time, in nanoseconds. */
    private final class Piece<T> implements Runnable {
        private final Supplier<T> work;
        private final CompletableFuture<Optional<T>> result = new CompletableFuture<>();
        private long thread;
        private long before;

        private Piece(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            thread = Thread.currentThread().getId();
            before = THREADS.getCurrentThreadCpuTime();
            underWay.add(this);
            try {
                result.complete(Optional.of(work.get()));
            } catch (Throwable fault) {
                result.completeExceptionally(fault);
            } finally {
                underWay.remove(this);
            }
        }

        private void leaveBehindIfTooMuch() {
            if (THREADS.getThreadCpuTime(thread) - before > most.toNanos() && result.complete(Optional.empty())) {
                addWorker();
            }
        }
    }

    private static synchronized void addWorker() {
        WORKERS.setMaximumPoolSize(WORKERS.getMaximumPoolSize() + 1);
        WORKERS.setCorePoolSize(WORKERS.getMaximumPoolSize());
    }

    /** Begins work as soon as a worker is free; its result is empty when it takes too much, which is seen when somebody {@link #await awaits} it. */
    <T> CompletableFuture<Optional<T>> begin(Supplier<T> work) {
        Piece<T> piece = new Piece<>(work);
        WORKERS.execute(piece);
        return piece.result;
    }

    /** Waits for work until all of it is done or left behind. To wait once for many texts is much cheaper than for each. */
    void await(Collection<? extends CompletableFuture<?>> begun) {
        CompletableFuture<Void> all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        while (!isDone(all)) {
            underWay.forEach(Piece::leaveBehindIfTooMuch);
        }
    }

    /** The result of one piece of work; empty when it took too much. */
    <T> Optional<T> await(Supplier<T> work) {
        CompletableFuture<Optional<T>> begun = begin(work);
        await(List.of(begun));
        return begun.join();
    }

    /** Whether work is done, after a while at most. */
    private static boolean isDone(CompletableFuture<?> work) {
        try {
            work.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ConverterFault fault) {
                throw fault;
            }
            throw new IllegalStateException("A text could not be converted: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was stopped.", e);
        }
    }

    @Override
    public String toString() {
        return most.toSeconds() == 1 ? "a second" : most.toSeconds() + " seconds";
    }
}
