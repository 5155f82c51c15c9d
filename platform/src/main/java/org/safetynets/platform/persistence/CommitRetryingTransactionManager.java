package org.safetynets.platform.persistence;

import com.mongodb.MongoException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;

/** Repeats a commit whose outcome is unknown, which MongoDB makes safe to do. */
public final class CommitRetryingTransactionManager extends MongoTransactionManager {

    private static final int ATTEMPTS = 5;

    public CommitRetryingTransactionManager(MongoDatabaseFactory databases) {
        super(databases);
    }

    @Override
    protected void doCommit(MongoTransactionObject transaction) throws Exception {
        for (var attempt = 1; ; attempt++) {
            try {
                super.doCommit(transaction);
                return;
            } catch (MongoException e) {
                if (attempt == ATTEMPTS
                        || !e.hasErrorLabel(
                                MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
                    throw e;
                }
            }
        }
    }
}
