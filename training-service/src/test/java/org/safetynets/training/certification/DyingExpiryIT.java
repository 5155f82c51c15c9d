package org.safetynets.training.certification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.certification.application.ScheduledExpiry;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationEvents;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.transaction.support.TransactionTemplate;

/** An instance dies in the midst of a midnight, and the next one finishes what it began. */
@ServiceTest
class DyingExpiryIT {

    /** Four batches that go side by side, and some that wait for one of them. */
    private static final int MANY = 1010;

    /** Two days after the last day of all of them. */
    private static final Instant LATER = Instant.parse("2028-03-12T00:00:00Z");

    @Autowired private MongoOperations mongo;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Certifications certifications;
    @Autowired private CertificationEvents events;
    @Autowired private ScheduledExpiry expiry;
    @Autowired private Published published;
    @Autowired private MutableClock clock;
    @Autowired private Environment environment;

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "findAndModify leases, 1, 1010, 1010", // with the work claimed and nothing done
        "update certifications, 2, 10, 1010", // two batches have ended, and no event tells of it
        "insert outbox, 1, 10, 1010", // the events of a batch are there, and not yet for good
        "commitTransaction, 1, 10, 1000" // one batch for good, and the others not
    })
    void each_ends_once_with_one_event_wherever_an_instance_dies(
            String command, int times, int leastLeft, int mostLeft) throws Exception {
        // given
        var ids = certified();
        // when
        forget(dying(command, times));
        // then
        assertThat(left(ids)).isBetween((long) leastLeft, (long) mostLeft);
        clock.setTo(LATER);
        assertThat(expiry.runWhenOurs()).as("while the dead one holds the lease").isZero();
        letTheLeaseRunOut();
        assertThat(expiry.runWhenOurs()).isBetween(leastLeft, mostLeft);
        eachHasEndedOnce(ids);
        eachIsToldOnce(ids);
    }

    private Set<UUID> certified() {
        var all = Stream.generate(Fixtures::aCertification).limit(MANY).toList();
        transaction.executeWithoutResult(
                it -> {
                    all.forEach(certifications::add);
                    events.tell(
                            all.stream()
                                    .map(issued -> new Changed(issued, Change.ISSUED))
                                    .toList());
                });
        return all.stream()
                .map(Certification::id)
                .map(it -> it.value())
                .collect(Collectors.toSet());
    }

    /** Gives the sessions that a process leaves behind, which dies after so many such commands. */
    private List<UUID> dying(String command, int times) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(line(command, times))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var said = process.inputReader()) {
            var sessions =
                    said.lines()
                            .filter(it -> it.startsWith(DyingInstance.SESSION))
                            .map(
                                    it ->
                                            UUID.fromString(
                                                    it.substring(DyingInstance.SESSION.length())))
                            .distinct()
                            .toList();
            assertThat(process.waitFor()).as("how it ended").isEqualTo(DyingInstance.KILLED);
            return sessions;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> line(String command, int times) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var same =
                Stream.of(
                                "NETS_MONGODB_URI",
                                "spring.mongodb.database",
                                "NETS_KAFKA",
                                "NETS_TOPIC_PREFIX")
                        .map(it -> "--%s=%s".formatted(it, environment.getRequiredProperty(it)));
        var own =
                Stream.of(
                        "--server.port=0",
                        "--nets.relay.enabled=false",
                        "--%s=%s".formatted(DyingInstance.AFTER, command),
                        "--%s=%d".formatted(DyingInstance.TIMES, times),
                        "--%s=%s".formatted(DyingInstance.NOW, LATER));
        var start =
                Stream.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingInstance.class.getName());
        return Stream.of(start, same, own).flatMap(it -> it).toList();
    }

    /** What the database does by itself a minute after a client is gone. */
    private void forget(List<UUID> sessions) {
        var which = sessions.stream().map(it -> new Document("id", it)).toList();
        mongo.execute(it -> it.runCommand(new Document("killSessions", which)));
    }

    private void letTheLeaseRunOut() {
        mongo.updateFirst(
                query(where("_id").is("certification-expiry")),
                Update.update("expiresAt", Instant.EPOCH),
                "leases");
    }

    private long left(Set<UUID> ids) {
        return mongo.count(
                query(where("_id").in(ids).and("status").is("ACTIVE")), "certifications");
    }

    private void eachHasEndedOnce(Set<UUID> ids) {
        assertThat(mongo.find(query(where("_id").in(ids)), Document.class, "certifications"))
                .hasSize(MANY)
                .allSatisfy(
                        it -> {
                            assertThat(it.getString("status")).isEqualTo("EXPIRED");
                            assertThat(it.getList("history", Document.class)).hasSize(2);
                        });
        assertThat(mongo.find(query(where("_id").in(ids)), Document.class, "statusEntries"))
                .hasSize(MANY)
                .allSatisfy(it -> assertThat(it.getBoolean("suspension")).isTrue());
    }

    private void eachIsToldOnce(Set<UUID> ids) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(told(ids).values())
                                        .hasSize(MANY)
                                        .allSatisfy(
                                                it ->
                                                        assertThat(it)
                                                                .containsExactly(
                                                                        CertificationChangedV1
                                                                                .Change.ISSUED,
                                                                        CertificationChangedV1
                                                                                .Change.EXPIRED)));
    }

    private Map<UUID, List<CertificationChangedV1.Change>> told(Set<UUID> ids) {
        return published.of(CertificationChangedV1.class).stream()
                .filter(it -> ids.contains(it.certificationId()))
                .collect(
                        groupingBy(
                                CertificationChangedV1::certificationId,
                                mapping(CertificationChangedV1::change, toList())));
    }
}
