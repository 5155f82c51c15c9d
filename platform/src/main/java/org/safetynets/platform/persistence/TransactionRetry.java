package org.safetynets.platform.persistence;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a transaction again when MongoDB or a version check says that another one came first.
 *
 * <p>Only the outermost call retries: an inner one belongs to a transaction that is already lost.
 */
public final class TransactionRetry {

    /** With the pauses below, a little over two seconds of trying. */
    private static final int ATTEMPTS = 16;

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    /** What is run. */
    @FunctionalInterface
    public interface Work<T, E extends Throwable> {
        T run() throws E;
    }

    private TransactionRetry() {}

    public static <T extends @org.jspecify.annotations.Nullable Object, E extends Throwable> T run(
            Work<T, E> work) throws E {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.run();
        }
        RuntimeException last = new StaleVersionException();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return work.run();
            } catch (RuntimeException e) {
                if (!isTransient(e)) {
                    throw e;
                }
                last = e;
                pause(attempt);
            }
        }
        if (last instanceof StaleVersionException) {
            throw last;
        }
        throw new TooContendedException(last);
    }

    /** Whether the same transaction may well succeed when it is run again. */
    public static boolean isTransient(Throwable e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof StaleVersionException
                    || (it instanceof MongoException mongo
                            && mongo.hasErrorLabel(
                                    MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))) {
                return true;
            }
        }
        return false;
    }

    /** Full jitter, so that those who met once do not meet again. */
    private static void pause(int attempt) {
        var most = Math.min(LONGEST_PAUSE.toMillis(), 4L << Math.min(attempt, 10));
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, most + 1)).toNanos());
    }
}
