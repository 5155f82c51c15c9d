package org.safetynets.recovery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safetynets.recovery.accounts.Accounts;
import org.safetynets.recovery.bus.Bus;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.SecuredKafka;
import org.safetynets.stack.parts.SecuredMongodb;
import org.safetynets.stack.parts.Site;

/** The parts of a suite: those that the environment names, else those of this machine. */
record Parts(Site site) {
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    MongoClient data() {
        var mongodb = new Mongodb(site);
        return mongodb.given()
                .map(it -> MongoClients.create(it.uri()))
                .orElseGet(
                        () ->
                                site.secured()
                                        ? SecuredMongodb.administrator(site, mongodb.address())
                                        : MongoClients.create(mongodb.address().uri()));
    }

    MongoClient keys() {
        return site.variable("NETS_KEYS_MONGODB_URI")
                .map(MongoClients::create)
                .orElseGet(this::data);
    }

    Bus bus() {
        var kafka = new Kafka(site);
        Map<String, Object> connection =
                kafka.given()
                        .map(it -> named(it.bootstrapServers()))
                        .orElseGet(
                                () ->
                                        site.secured()
                                                ? SecuredKafka.administrator(site)
                                                : named(kafka.address().bootstrapServers()));
        return new Bus(connection, variable("NETS_TOPIC_PREFIX", ""));
    }

    /** By the variables of the services, with a principal of one's own. */
    private Map<String, Object> named(String servers) {
        var connection = new HashMap<String, Object>();
        connection.put("bootstrap.servers", servers);
        String security = variable("NETS_KAFKA_SECURITY", "PLAINTEXT");
        connection.put("security.protocol", security);
        if (security.startsWith("SASL_")) {
            String mechanism = variable("NETS_KAFKA_MECHANISM", "SCRAM-SHA-512");
            connection.put("sasl.mechanism", mechanism);
            connection.put(
                    "sasl.jaas.config",
                    "%s required username=\"%s\" password=\"%s\";"
                            .formatted(
                                    mechanism.startsWith("SCRAM-") ? SCRAM : PLAIN,
                                    quoted(variable("NETS_KAFKA_USER", "")),
                                    quoted(variable("NETS_KAFKA_PASSWORD", ""))));
        }
        return connection;
    }

    Optional<Accounts> accounts() {
        var keycloak = new Keycloak(site);
        return keycloak.given().isPresent()
                ? Optional.empty()
                : Optional.of(new Accounts(site.data(keycloak.name())));
    }

    private String variable(String name, String otherwise) {
        return site.variable(name).orElse(otherwise);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
