package org.safetynets.platform.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safetynets.contracts.EventType;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kafka.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

/**
 * Reads the topics of this service's consumers. A service starts without Kafka: topics are created
 * and read as soon as it is there.
 */
public final class Consumers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);

    private final KafkaSettings kafka;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final InboxErrors errors;
    private final MongoOperations mongo;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers =
            new ArrayList<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    Consumers(
            KafkaSettings kafka,
            Inbox inbox,
            DeadLetters letters,
            InboxErrors errors,
            MongoOperations mongo) {
        this.kafka = kafka;
        this.inbox = inbox;
        this.letters = letters;
        this.errors = errors;
        this.mongo = mongo;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Thread.ofVirtual().name("consumers-start").start(this::startWhenKafkaIsThere);
    }

    private void startWhenKafkaIsThere() {
        while (stopping.getCount() > 0) {
            try {
                createTopics();
                startContainers();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Kafka is not there yet: {}", e.toString());
            }
            try {
                if (stopping.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void createTopics() {
        var topics = new ArrayList<>(inbox.topics());
        topics.addAll(EventType.topicsOf(kafka.service()));
        new Topics(kafka).create(topics);
    }

    private synchronized void startContainers() {
        if (inbox.topics().isEmpty() || stopping.getCount() == 0) {
            return;
        }
        var group = group(kafka, mongo);
        var topics = inbox.topics().stream().map(kafka::topic).toList();
        var ahead = new Ahead(inbox);
        var settings = consumerSettings();
        settings.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, AheadInterceptor.class.getName());
        settings.put(AheadInterceptor.AHEAD, ahead);
        containers.add(container(group, topics, settings, ahead::listen));
        var deadLetterTopics = topics.stream().map(it -> it + Topics.DEAD_LETTERS).toList();
        containers.add(
                container(group + ".dlt", deadLetterTopics, consumerSettings(), this::keepOurs));
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    /** The consumer group of this service, as long as its database lives. */
    static String group(KafkaSettings kafka, MongoOperations mongo) {
        return kafka.service() + "." + Incarnation.of(mongo);
    }

    private void keepOurs(
            org.apache.kafka.clients.consumer.ConsumerRecord<String, byte[]> message) {
        var consumer = CloudEventHeaders.text(message.headers(), DeadLetters.CONSUMER_HEADER);
        if (kafka.service().equals(consumer)) {
            letters.keep(message);
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String group,
            List<String> topics,
            Map<String, Object> settings,
            MessageListener<String, byte[]> listener) {
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        var container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<String, byte[]>(settings), properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(errors.handler());
        return container;
    }

    private Map<String, Object> consumerSettings() {
        var config = new HashMap<String, Object>(kafka.clientProperties());
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        return config;
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
