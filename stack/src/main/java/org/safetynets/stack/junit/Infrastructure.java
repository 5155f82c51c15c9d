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
import org.safetynets.stack.parts.Part;
import org.safetynets.stack.parts.ThrowAwaySite;

/** The infrastructure of this JVM's tests; each part starts when it is first asked for. */
public final class Infrastructure {
    private static final ThrowAwaySite SITE = new ThrowAwaySite(System.getenv());
    private static final OnDemand<MongodbAddress> MONGODB = onDemand(new Mongodb(SITE.site()));
    private static final OnDemand<KafkaAddress> KAFKA = onDemand(new Kafka(SITE.site()));
    private static final OnDemand<KeycloakAddress> KEYCLOAK = onDemand(new Keycloak(SITE.site()));
    private static final OnDemand<MailAddress> MAIL = onDemand(new Mail(SITE.site()));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SITE::close, "infrastructure-end"));
    }

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

    private static <A> OnDemand<A> onDemand(Part<A> part) {
        return new OnDemand<>(() -> SITE.start(part));
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
