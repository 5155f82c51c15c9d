package org.safetynets.platform.test;

import java.util.UUID;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service under test at the real parts, with names nobody else uses. */
public final class ServiceTestSettings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Rounds that a service looks by, and that a test would else wait for. */
    private static final String[] SOON = {
        "nets.gate.sweep=500ms",
        "nets.incidents.sweep=500ms",
        "nets.screening.sweep=500ms",
        "nets.joining.sweep=500ms",
        "nets.joining.ended-sweep=1d",
        "nets.finder.sweep=1s",
        "nets.integrations.end-keys-every=1s"
    };

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var own = "t" + UUID.randomUUID().toString().substring(0, 8);
        TestPropertyValues.of(
                        "NETS_MONGODB_URI=" + Infrastructure.mongodb().uri(),
                        "spring.mongodb.database=" + own,
                        "NETS_KAFKA=" + Infrastructure.kafka().bootstrapServers(),
                        "NETS_TOPIC_PREFIX=" + own + ".",
                        "nets.relay.lease=3s",
                        "server.port=0")
                .and(SOON)
                .applyTo(context);
    }
}
