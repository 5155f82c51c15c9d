package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.safetynets.contracts.StrongTls;
import org.safetynets.stack.access.KafkaGrants;

/** A broker that takes nobody without TLS, a password, and the right to what they ask for. */
public final class SecuredKafka {
    static final String VARIABLE = "NETS_KAFKA_SECURITY";
    private static final String ADMIN = "admin";
    private static final String HOLDER = "kafka";

    private final Site site;
    private final int port;
    private final int controllerPort;

    SecuredKafka(Site site, int port, int controllerPort) {
        this.site = site;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** The controller knows the broker by its certificate; both are this one process. */
    KafkaConfiguration configuration(Path storage) {
        var certificates = site.certificates();
        String security =
                """
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%1$d
                listener.security.protocol.map=CLIENTS:SASL_SSL,CONTROLLER:SSL
                inter.broker.listener.name=CLIENTS
                sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                listener.name.clients.scram-sha-512.sasl.jaas.config=%6$s
                listener.name.controller.ssl.client.auth=required
                ssl.keystore.type=PEM
                ssl.keystore.location=%3$s
                ssl.truststore.type=PEM
                ssl.truststore.location=%4$s
                ssl.enabled.protocols=TLSv1.3,TLSv1.2
                ssl.cipher.suites=%7$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:%5$s;User:CN=kafka
                """
                        .formatted(
                                port,
                                controllerPort,
                                certificates.of(HOLDER).both(),
                                certificates.authority(),
                                ADMIN,
                                jaas(ADMIN, password()),
                                String.join(",", StrongTls.SUITES));
        return new KafkaConfiguration(port, controllerPort, storage, security);
    }

    /** The administrator has to be there before anybody can sign in. */
    List<String> formatting() {
        return List.of(
                "--add-scram", "SCRAM-SHA-512=[name=%s,password=%s]".formatted(ADMIN, password()));
    }

    /** True when topics, principals and rights are there; makes what is missing. */
    boolean isGranted() {
        var address = new Kafka(site).address();
        try (Admin admin = Admin.create(client(address, site, ADMIN, password()))) {
            var grants = new KafkaGrants(admin, site.variable("NETS_TOPIC_PREFIX").orElse(""));
            grants.topics();
            grants.grantAll(site.secrets());
            return true;
        } catch (IllegalStateException | org.apache.kafka.common.KafkaException e) {
            return false; // it listens before it serves
        }
    }

    /** What somebody's client of this broker is made with. */
    public static Map<String, Object> client(
            KafkaAddress address, Site site, String user, String password) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", address.bootstrapServers());
        settings.put("security.protocol", "SASL_SSL");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put("sasl.jaas.config", jaas(user, password));
        settings.put("ssl.truststore.type", "PEM");
        settings.put("ssl.truststore.location", site.certificates().authority().toString());
        settings.put("default.api.timeout.ms", 15_000);
        settings.put("request.timeout.ms", 10_000);
        return settings;
    }

    /** What a client of this stack's broker is made with that may do everything. */
    public static Map<String, Object> administrator(Site site) {
        return client(new Kafka(site).address(), site, ADMIN, password(site));
    }

    private String password() {
        return password(site);
    }

    private static String password(Site site) {
        return site.secrets().password(HOLDER, "admin-password");
    }

    private static String jaas(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required"
                + " username=\"%s\" password=\"%s\";".formatted(user, password);
    }
}
