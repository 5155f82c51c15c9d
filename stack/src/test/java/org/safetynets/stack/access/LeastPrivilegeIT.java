package org.safetynets.stack.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.KafkaAddress;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.MongodbAddress;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.parts.ThrowAwaySite;

/** What each service may do at a MongoDB and a Kafka that are secured as outside of development. */
class LeastPrivilegeIT {

    private static final int UNAUTHORIZED = 13;
    private static ThrowAwaySite site;
    private static MongodbAddress mongodb;
    private static KafkaAddress kafka;

    @BeforeAll
    static void start() {
        var environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of(Mongodb.VARIABLE, Kafka.VARIABLE));
        environment.put(Site.SECURED, "true");
        site = new ThrowAwaySite(environment);
        var broker = CompletableFuture.supplyAsync(() -> site.start(new Kafka(site.site())));
        mongodb = site.start(new Mongodb(site.site()));
        kafka = broker.join();
        Trust.here(site.site().certificates().trustStore());
    }

    @AfterAll
    static void end() {
        site.close();
    }

    static Stream<ServiceAccess> withDatabases() {
        return ServiceAccess.all().stream().filter(it -> !it.databases().isEmpty());
    }

    static Stream<ServiceAccess> withEvents() {
        return ServiceAccess.all().stream().filter(ServiceAccess::publishes);
    }

    @ParameterizedTest
    @MethodSource("withDatabases")
    void a_service_does_everything_it_needs_in_its_own_databases(ServiceAccess access) {
        try (var client = client(access);
                var session = client.startSession()) {
            for (String name : access.databases()) {
                var things = client.getDatabase(name).getCollection("things");
                things.createIndex(Indexes.ascending("name"));
                try (var changes = things.watch().cursor()) {
                    session.withTransaction(
                            () -> things.insertOne(session, new Document("name", "x")));
                    assertThat(changes.next().getFullDocument()).containsEntry("name", "x");
                }
                client.getDatabase(name)
                        .runCommand(
                                new Document("collMod", "things")
                                        .append("validationLevel", "moderate"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withDatabases")
    void a_service_neither_reads_nor_writes_the_database_of_another(ServiceAccess access) {
        try (var client = client(access)) {
            withDatabases()
                    .filter(it -> !it.equals(access))
                    .flatMap(it -> it.databases().stream())
                    .forEach(
                            it -> {
                                var things = client.getDatabase(it).getCollection("things");
                                unauthorized(() -> things.find().first());
                                unauthorized(() -> things.countDocuments());
                                unauthorized(() -> things.watch().cursor().close());
                                unauthorized(() -> things.insertOne(new Document("name", "y")));
                                unauthorized(things::drop);
                            });
            unauthorized(
                    () -> client.getDatabase("admin").getCollection("system.users").find().first());
        }
    }

    @Test
    void mongodb_tells_nothing_without_a_user_or_without_tls() {
        try (var nobody = MongoClients.create(mongodb.uri())) {
            unauthorized(() -> nobody.getDatabase("groups").getCollection("things").find().first());
        }
        String plain = mongodb.uri().replace("tls=true", "serverSelectionTimeoutMS=1500");
        try (var open = MongoClients.create(plain)) {
            assertThatThrownBy(() -> open.getDatabase("groups").listCollectionNames().first())
                    .isInstanceOf(MongoException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("withEvents")
    void a_service_writes_its_own_topics_and_reads_those_it_needs(ServiceAccess access) {
        var letters = access.topicsRead().stream().map(it -> it + ".dlt").toList();
        try (var known = known(access)) {
            assertThat(known.writable(topics()))
                    .containsExactlyInAnyOrderElementsOf(both(access.topicsWritten(), letters));
            assertThat(known.readable(topics()))
                    .containsExactlyInAnyOrderElementsOf(both(access.topicsRead(), letters));
        }
    }

    @Test
    void a_service_that_tries_is_let_in_to_these_and_to_no_others() {
        try (var owner = known(named("training-service"));
                var groups = known(named("group-service"))) {
            owner.writes("training.certifications");
            groups.reads("training.certifications");
            groups.writes("groups.groups");
            groups.mayNotWrite("training.certifications");
            groups.mayNotRead("training.standards");
            groups.mayNotRead("audit.entries"); // it writes there, and reads of nobody
        }
    }

    @Test
    void a_service_neither_joins_the_consumers_of_another_nor_makes_topics() {
        try (var known = known(named("group-service"))) {
            known.mayNotJoin("training-service.1");
            known.mayNotCreate("groups.more");
        }
    }

    @Test
    void stores_speak_by_the_suites_of_the_list_and_by_no_other() throws IOException {
        for (String store : List.of(mongodb.uri(), kafka.bootstrapServers())) {
            int port = Integer.parseInt(store.replaceAll(".*127.0.0.1:(\\d+).*", "$1"));
            assertThat(speaks(port, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384")).isTrue();
            assertThat(speaks(port, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384")).isFalse();
        }
    }

    private static boolean speaks(int port, String suite) throws IOException {
        var sockets = Trust.context(site.site().certificates().trustStore()).getSocketFactory();
        try (var socket = (SSLSocket) sockets.createSocket("127.0.0.1", port)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {suite});
            socket.startHandshake();
            return true;
        } catch (SSLException e) {
            return false;
        }
    }

    @Test
    void kafka_lets_nobody_in_by_the_password_of_another() {
        try (var known = new KnownToKafka(kafka, site.site(), "group-service", "wrong")) {
            known.isNotLetIn();
        }
    }

    private static List<String> topics() {
        return withEvents()
                .flatMap(it -> it.topicsWritten().stream())
                .distinct()
                .flatMap(it -> Stream.of(it, it + ".dlt"))
                .toList();
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ServiceAccess named(String service) {
        return ServiceAccess.named(service).orElseThrow();
    }

    private static MongoClient client(ServiceAccess access) {
        return MongoClients.create(secret(access, Mongodb.VARIABLE));
    }

    private static KnownToKafka known(ServiceAccess access) {
        String password = secret(access, "NETS_KAFKA_PASSWORD");
        return new KnownToKafka(kafka, site.site(), access.service(), password);
    }

    /** What a service is told in a file. */
    private static String secret(ServiceAccess access, String name) {
        try {
            return Files.readString(site.site().secrets().of(access.service()).resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void unauthorized(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        it -> assertThat(it.getErrorCode()).isEqualTo(UNAUTHORIZED));
    }
}
