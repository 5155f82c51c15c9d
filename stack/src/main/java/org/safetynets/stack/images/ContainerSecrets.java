package org.safetynets.stack.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.access.Secrets;

/**
 * The secrets that the compose file mounts: made up where they are missing, never changed. Users of
 * containers have to read them, so they are open to all; the folder that theirs lies in is not.
 */
public final class ContainerSecrets {
    private static final String CLIENT = "NETS_CLIENT_SECRET";
    private final Path closed;
    private final Path folder;
    private final Secrets secrets;

    /** They lie in a folder of their own inside the closed one. */
    public ContainerSecrets(Path closed) {
        this.closed = closed;
        this.folder = closed.resolve("containers");
        this.secrets = new Secrets(folder);
    }

    public void make() {
        for (ServiceAccess access : ServiceAccess.all()) {
            makeFor(access);
        }
        String database = secrets.password("keycloak", "KC_DB_PASSWORD");
        secrets.put("postgresql", "KC_DB_PASSWORD", database);
        secrets.password("keycloak", "KC_BOOTSTRAP_ADMIN_PASSWORD");
        secrets.password("mongodb", "keyfile");
        secrets.password("mongodb", StoresOfContainers.ADMINISTRATORS_PASSWORD);
        String admin = secrets.password("kafka", StoresOfContainers.ADMINISTRATORS_PASSWORD);
        secrets.put("kafka", "server.properties", broker(admin));
        open();
    }

    /** Keycloak has to know each client's secret, by a name that tells whose it is. */
    private void makeFor(ServiceAccess access) {
        String service = access.service();
        String suffix = service.toUpperCase(Locale.ROOT).replace('-', '_');
        secrets.put("keycloak", CLIENT + "_" + suffix, secrets.password(service, CLIENT));
        if (!access.databases().isEmpty()) {
            secrets.password(service, "NETS_MONGODB_PASSWORD");
        }
        if (access.publishes()) {
            secrets.password(service, "NETS_KAFKA_PASSWORD");
        }
    }

    /**
     * Who is not known by a password comes from the controller's listener, which no other container
     * reaches. The administrator alone signs in by PLAIN, to give the others their passwords.
     */
    private static String broker(String adminsPassword) {
        return """
               process.roles=broker,controller
               node.id=1
               controller.quorum.voters=1@127.0.0.1:9093
               listeners=CLIENTS://:9092,CONTROLLER://127.0.0.1:9093
               advertised.listeners=CLIENTS://kafka:9092
               listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
               controller.listener.names=CONTROLLER
               inter.broker.listener.name=CLIENTS
               sasl.mechanism.inter.broker.protocol=PLAIN
               sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN
               listener.name.clients.scram-sha-512.sasl.jaas.config=\
               org.apache.kafka.common.security.scram.ScramLoginModule required;
               listener.name.clients.plain.sasl.jaas.config=\
               org.apache.kafka.common.security.plain.PlainLoginModule required \
               username="%1$s" password="%2$s" user_%1$s="%2$s";
               authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
               super.users=User:%1$s;User:ANONYMOUS
               log.dirs=/var/lib/kafka/data/log
               offsets.topic.replication.factor=1
               offsets.topic.num.partitions=8
               transaction.state.log.replication.factor=1
               transaction.state.log.min.isr=1
               share.coordinator.state.topic.replication.factor=1
               share.coordinator.state.topic.min.isr=1
               group.initial.rebalance.delay.ms=0
               auto.create.topics.enable=false
               """
                .formatted(StoresOfContainers.ADMINISTRATOR, adminsPassword);
    }

    private void open() {
        try (var all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String rights = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            }
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
