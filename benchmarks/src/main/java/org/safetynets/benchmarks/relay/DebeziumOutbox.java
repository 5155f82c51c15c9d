package org.safetynets.benchmarks.relay;

import io.debezium.connector.mongodb.MongoDbConnector;
import io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter;
import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.FileOffsetBackingStore;
import org.safetynets.contracts.PurposeChangedV1;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The same outbox, followed by Debezium Engine with its outbox event router instead of our relay.
 *
 * <p>Tuned: the defaults poll every 500 ms and watch the whole deployment. A poll interval of 1 ms
 * ends the engine.
 */
final class DebeziumOutbox implements Contender {

    private final ConfigurableApplicationContext context;
    private final PlatformUseCase useCase;
    private final KafkaSink sink;
    private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    DebeziumOutbox(Ground ground) {
        ground.prepare();
        context = PlatformContext.start(ground, false);
        useCase = context.getBean(PlatformUseCase.class);
        sink = new KafkaSink(ground);
        engine =
                DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                        .using(settings(ground))
                        .using(
                                (success, message, error) -> {
                                    if (!success) {
                                        throw new IllegalStateException(message, error);
                                    }
                                })
                        .notifying(sink)
                        .build();
        thread.execute(engine);
    }

    private static Properties settings(Ground ground) {
        var settings = new Properties();
        settings.put("name", ground.name());
        settings.put("connector.class", MongoDbConnector.class.getName());
        settings.put("topic.prefix", ground.name());
        settings.put("mongodb.connection.string", ground.mongodb());
        settings.put("offset.storage", FileOffsetBackingStore.class.getName());
        settings.put("offset.storage.file.filename", ground.folder().resolve("offsets").toString());
        settings.put("offset.flush.interval.ms", "1000");
        settings.put("poll.interval.ms", "5");
        settings.put("capture.scope", "collection");
        settings.put("capture.target", ground.name() + ".outbox");
        settings.put("collection.include.list", ground.name() + ".outbox");
        settings.put("snapshot.mode", "no_data");
        settings.put("transforms", "outbox");
        settings.put("transforms.outbox.type", MongoEventRouter.class.getName());
        settings.put(
                "transforms.outbox.route.topic.replacement",
                ground.topicPrefix() + "${routedByValue}");
        return settings;
    }

    @Override
    public void write(PurposeChangedV1 event) {
        useCase.change(event);
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.shutdown();
        sink.close();
        context.close();
    }
}
