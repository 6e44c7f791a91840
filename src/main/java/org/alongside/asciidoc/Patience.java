package org.alongside.asciidoc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for work for so long and no longer. Ruby cannot be interrupted, so work that takes longer is left behind on a thread
 * that does not keep the program alive.
 */
final class Patience {
    private final Duration most;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread worker = new Thread(work, "conversion");
        worker.setDaemon(true);
        return worker;
    });

    Patience(Duration most) {
        this.most = most;
    }

    /** The result of the work; empty when it took too long. */
    <T> Optional<T> await(Supplier<T> work) {
        Future<T> result = workers.submit(work::get);
        try {
            return Optional.of(result.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A text could not be converted: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return most.toSeconds() == 1 ? "a second" : most.toSeconds() + " seconds";
    }
}
