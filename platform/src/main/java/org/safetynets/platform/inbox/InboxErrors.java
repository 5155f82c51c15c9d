package org.safetynets.platform.inbox;

import com.mongodb.MongoException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.Topics;
import org.safetynets.platform.persistence.TooContendedException;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens when a message cannot be taken.
 *
 * <p>When the database is away every message would fail, so it is tried until the database is back.
 * Otherwise it is tried a few times within about a second, so that others wait no longer, and then
 * goes to the dead-letter topic with the reason.
 */
final class InboxErrors {

    private static final int TRIES = 3;

    private final KafkaSettings kafka;
    private final KafkaTemplate<String, byte[]> template;

    InboxErrors(KafkaSettings kafka, KafkaTemplate<String, byte[]> template) {
        this.kafka = kafka;
        this.template = template;
    }

    CommonErrorHandler handler() {
        var handler = new DefaultErrorHandler(recoverer(), fewTries());
        handler.setBackOffFunction((message, e) -> isOutage(e) ? untilItIsBack() : null);
        handler.addNotRetryableExceptions(PoisonException.class);
        handler.setResetStateOnExceptionChange(true);
        return handler;
    }

    private DeadLetterPublishingRecoverer recoverer() {
        BiFunction<ConsumerRecord<?, ?>, Exception, @Nullable TopicPartition> place =
                (message, e) -> new TopicPartition(message.topic() + Topics.DEAD_LETTERS, -1);
        var recoverer =
                new DeadLetterPublishingRecoverer(template, place) {
                    @Override
                    protected ProducerRecord<Object, Object> createProducerRecord(
                            ConsumerRecord<?, ?> message,
                            TopicPartition to,
                            org.apache.kafka.common.header.Headers headers,
                            byte @Nullable [] key,
                            byte @Nullable [] value) {
                        return new ProducerRecord<>(
                                to.topic(), null, message.key(), message.value(), headers);
                    }
                };
        recoverer.setHeadersFunction(
                (message, e) ->
                        new RecordHeaders()
                                .add(DeadLetters.CONSUMER_HEADER, DeadLetters.utf8(kafka.service()))
                                .add(DeadLetters.REASON_HEADER, DeadLetters.utf8(reason(e))));
        recoverer.setFailIfSendResultIsError(true);
        return recoverer;
    }

    /** The innermost cause by kind; its message only where it is ours and holds no data. */
    static String reason(Throwable e) {
        var cause = e;
        while (cause.getCause() != null && !(cause instanceof PoisonException)) {
            cause = cause.getCause();
        }
        return cause instanceof PoisonException
                ? Objects.requireNonNullElse(cause.getMessage(), "no event")
                : cause.getClass().getSimpleName();
    }

    private static boolean isOutage(Throwable e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (it instanceof MongoException
                    || it instanceof DataAccessException
                    || it instanceof TransactionException
                    || it instanceof TooContendedException) {
                return !(it instanceof org.springframework.dao.NonTransientDataAccessException)
                        || it
                                instanceof
                                org.springframework.dao.NonTransientDataAccessResourceException;
            }
        }
        return false;
    }

    private static BackOff fewTries() {
        var pauses = new ExponentialBackOff(200, 2);
        pauses.setMaxAttempts(TRIES);
        return pauses;
    }

    private static BackOff untilItIsBack() {
        return new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS);
    }
}
