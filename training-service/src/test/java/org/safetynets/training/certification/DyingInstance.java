package org.safetynets.training.certification;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTestBeans;
import org.safetynets.training.TrainingServiceApplication;
import org.safetynets.training.certification.application.ScheduledExpiry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * An instance of the service in a process of its own, which ends what is over and dies right after
 * a command to the database was answered. It says on its output which sessions it leaves behind.
 */
final class DyingInstance {

    static final String AFTER = "dies.after";
    static final String TIMES = "dies.times";
    static final String NOW = "dies.now";
    static final String SESSION = "session ";

    /** As {@code kill -9} leaves a process. */
    static final int KILLED = 137;

    private DyingInstance() {}

    public static void main(String[] args) {
        var context =
                new SpringApplicationBuilder(
                                TrainingServiceApplication.class,
                                ServiceTestBeans.class,
                                Dying.class)
                        .run(args);
        var environment = context.getEnvironment();
        var now = Instant.parse(environment.getRequiredProperty(NOW));
        context.getBean(MutableClock.class).setTo(now);
        context.getBean(Death.class)
                .comeAfter(
                        environment.getRequiredProperty(AFTER),
                        environment.getRequiredProperty(TIMES, Integer.class));
        context.getBean(ScheduledExpiry.class).runWhenOurs();
        Runtime.getRuntime().halt(0);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Dying {

        @Bean
        Death death() {
            return new Death();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Death death) {
            return settings -> settings.addCommandListener(death);
        }
    }

    /** Ends the process without a word, once a command was answered so many times. */
    static final class Death implements CommandListener {

        private final AtomicInteger left = new AtomicInteger();
        private volatile String command = "";
        private volatile int last = -1;

        /**
         * @param awaited name of the command, and its collection where it has one
         */
        void comeAfter(String awaited, int times) {
            left.set(times);
            command = awaited;
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var asked = event.getCommand();
            if (asked.containsKey("startTransaction")) {
                System.out.println(SESSION + asked.getDocument("lsid").getBinary("id").asUuid());
            }
            if (named(event.getCommandName(), asked).equals(command)
                    && left.decrementAndGet() == 0) {
                last = event.getRequestId();
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (event.getRequestId() == last) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        private static String named(String name, BsonDocument asked) {
            var collection = asked.get(name);
            return collection != null && collection.isString()
                    ? name + " " + collection.asString().getValue()
                    : name;
        }
    }
}
