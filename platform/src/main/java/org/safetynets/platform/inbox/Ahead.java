package org.safetynets.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.safetynets.contracts.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes together what Kafka handed out together, before each message is listened to: after a while
 * away, or from the beginning of a topic, a transaction each would be most of the work.
 *
 * <p>What goes wrong here goes wrong again one by one, where it is dealt with. What was taken here
 * is passed over there: the inbox would find that it was, and mostly need not be asked.
 */
final class Ahead {

    /** Fewer come in an ordinary hour, and each then keeps a trace of its own. */
    static final int MANY = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private final Inbox inbox;
    private final Set<Place> taken = ConcurrentHashMap.newKeySet();

    Ahead(Inbox inbox) {
        this.inbox = inbox;
    }

    private record Place(String topic, int partition, long offset) {

        static Place of(ConsumerRecord<?, ?> message) {
            return new Place(message.topic(), message.partition(), message.offset());
        }
    }

    private record Run(Optional<EventType> type, List<ConsumerRecord<String, byte[]>> messages) {}

    /** Hands the message to the inbox, unless that was done ahead. */
    void listen(ConsumerRecord<String, byte[]> message) {
        if (!taken.remove(Place.of(message))) {
            inbox.take(message);
        }
    }

    /** In the order of each partition: what is not taken ahead keeps back what is behind it. */
    void take(ConsumerRecords<String, byte[]> messages) {
        for (var partition : messages.partitions()) {
            forget(partition);
            for (var run : runs(messages.records(partition))) {
                if (!isTaken(run)) {
                    break;
                }
            }
        }
    }

    /**
     * What was taken of an earlier poll and not heard since: the partition went away and is back.
     */
    private void forget(TopicPartition partition) {
        taken.removeIf(
                it ->
                        it.topic().equals(partition.topic())
                                && it.partition() == partition.partition());
    }

    /** What stands together and is of one type. */
    private static List<Run> runs(List<ConsumerRecord<String, byte[]>> messages) {
        var runs = new ArrayList<Run>();
        for (var message : messages) {
            var type = typeOf(message);
            if (runs.isEmpty() || !runs.getLast().type().equals(type)) {
                runs.add(new Run(type, new ArrayList<>()));
            }
            runs.getLast().messages().add(message);
        }
        return runs;
    }

    private static Optional<EventType> typeOf(ConsumerRecord<String, byte[]> message) {
        try {
            return Read.type(message);
        } catch (PoisonException e) {
            return Optional.empty(); // one by one it is set aside
        }
    }

    private boolean isTaken(Run run) {
        var type = run.type().orElse(null);
        if (type == null || run.messages().size() < MANY || !inbox.takesManyOf(type)) {
            return false;
        }
        try {
            inbox.takeTogether(type, run.messages());
        } catch (RuntimeException e) {
            var why = InboxErrors.reason(e);
            LOG.info("{} {} come one by one after {}", run.messages().size(), type.type(), why);
            return false;
        }
        run.messages().forEach(it -> taken.add(Place.of(it)));
        return true;
    }
}
