package org.safetynets.platform.kafka;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service shows Kafka who it is.
 *
 * @param security Kafka's {@code security.protocol}; PLAINTEXT shows nobody anything
 * @param mechanism Kafka's {@code sasl.mechanism}
 */
@ConfigurationProperties("nets.kafka-sign-in")
public record KafkaSignIn(String security, String mechanism, String user, String password) {

    /** Nobody in particular, over a connection that anybody may read. */
    public static final KafkaSignIn NONE = new KafkaSignIn("PLAINTEXT", "", "", "");

    Map<String, Object> properties() {
        return security.startsWith("SASL_")
                ? Map.of(
                        "security.protocol",
                        security,
                        "sasl.mechanism",
                        mechanism,
                        "sasl.jaas.config",
                        "%s required username=\"%s\" password=\"%s\";"
                                .formatted(module(), quoted(user), quoted(password)))
                : Map.of("security.protocol", security);
    }

    private String module() {
        var of = "org.apache.kafka.common.security.";
        return mechanism.startsWith("SCRAM-")
                ? of + "scram.ScramLoginModule"
                : of + "plain.PlainLoginModule";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Override
    public String toString() {
        return "%s by %s as %s".formatted(security, mechanism, user); // the password is for nobody
    }
}
