package org.safetynets.stack.images;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.safetynets.stack.access.KafkaGrants;
import org.safetynets.stack.access.MongodbGrants;
import org.safetynets.stack.access.Secrets;

/**
 * The stores that the compose file begins with, from empty to every service having its rights, by
 * the passwords among the deployment's secrets. Done again, it changes what has changed.
 */
public final class StoresOfContainers {
    /** Of both stores. */
    static final String ADMINISTRATOR = "admin";

    static final String ADMINISTRATORS_PASSWORD = "admin-password";

    private final Secrets secrets;

    public StoresOfContainers(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The first caller at a new server may make its administrator, from its own machine alone. */
    public void atMongodb(String uri) {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(
                                it -> it.serverSelectionTimeout(5, TimeUnit.SECONDS));
        String password = secrets.password("mongodb", ADMINISTRATORS_PASSWORD);
        try (MongoClient nobody = MongoClients.create(settings.build())) {
            var users = nobody.getDatabase(MongodbGrants.USERS);
            MongodbGrants.makeAdministrator(users, ADMINISTRATOR, password);
        } catch (MongoCommandException e) {
            // There is one already; if that is another than ours, granting fails.
        }
        var credential =
                MongoCredential.createCredential(
                        ADMINISTRATOR, MongodbGrants.USERS, password.toCharArray());
        try (MongoClient admin = MongoClients.create(settings.credential(credential).build())) {
            new MongodbGrants(admin).grantAll(secrets);
        }
    }

    /** The administrator signs in by PLAIN, since nobody has a SCRAM password yet. */
    public void atKafka(String bootstrapServers, String topicPrefix) {
        String password = secrets.password("kafka", ADMINISTRATORS_PASSWORD);
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "PLAIN",
                        "sasl.jaas.config",
                        signIn(password));
        try (Admin admin = Admin.create(settings)) {
            var grants = new KafkaGrants(admin, topicPrefix);
            grants.topics();
            grants.grantAll(secrets);
        }
    }

    private static String signIn(String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"%s\" password=\"%s\";".formatted(ADMINISTRATOR, password);
    }
}
