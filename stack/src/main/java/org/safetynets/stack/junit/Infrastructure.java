package org.safetynets.stack.junit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.KafkaAddress;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.KeycloakAddress;
import org.safetynets.stack.parts.Mail;
import org.safetynets.stack.parts.MailAddress;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.MongodbAddress;

/** The infrastructure of this JVM's tests; each part starts when it is first asked for. */
public final class Infrastructure {
    private static final TestSite SITE = new TestSite();
    private static final OnDemand<MongodbAddress> MONGODB = SITE.onDemand(Mongodb::new);
    private static final OnDemand<KafkaAddress> KAFKA = SITE.onDemand(Kafka::new);
    private static final OnDemand<KeycloakAddress> KEYCLOAK = SITE.onDemand(Keycloak::new);
    private static final OnDemand<MailAddress> MAIL = SITE.onDemand(Mail::new);

    private Infrastructure() {}

    public static MongodbAddress mongodb() {
        return MONGODB.get();
    }

    public static KafkaAddress kafka() {
        return KAFKA.get();
    }

    public static KeycloakAddress keycloak() {
        return KEYCLOAK.get();
    }

    public static MailAddress mail() {
        return MAIL.get();
    }

    /** Starts several parts side by side and returns when all of them stand. */
    public static void start(InfrastructurePart... parts) {
        CompletableFuture.allOf(
                        Arrays.stream(parts)
                                .map(part -> CompletableFuture.supplyAsync(of(part)::get))
                                .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private static OnDemand<?> of(InfrastructurePart part) {
        return switch (part) {
            case MONGODB -> MONGODB;
            case KAFKA -> KAFKA;
            case KEYCLOAK -> KEYCLOAK;
            case MAIL -> MAIL;
        };
    }
}
