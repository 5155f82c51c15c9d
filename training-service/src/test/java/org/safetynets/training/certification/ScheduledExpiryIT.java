package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Change;
import org.safetynets.contracts.CertificationExpiringV1;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.safetynets.training.certification.application.BridgeSweep;
import org.safetynets.training.certification.application.ExpirySweep;
import org.safetynets.training.certification.application.ScheduledExpiry;
import org.safetynets.training.certification.application.WarningSweep;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ScheduledExpiryIT {

    private static final String LEASE = "certification-expiry";

    @Autowired private Api api;
    @Autowired private MongoOperations mongo;
    @Autowired private ScheduledExpiry expiry;
    @Autowired private ExpirySweep sweep;
    @Autowired private WarningSweep warnings;
    @Autowired private BridgeSweep bridges;
    @Autowired private Published published;
    @Autowired private Organizations organizations;
    @Autowired private MutableClock clock;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void leaves_the_work_to_the_instance_that_is_at_it() {
        var certification = story.certification();
        clock.advance(Duration.ofDays(740));
        var other = new Leases(mongo, "other-instance");
        assertThat(other.acquire(LEASE, Duration.ofMinutes(1))).isPresent();

        assertThat(expiry.runWhenOurs()).isZero();
        assertThat(status(certification)).isEqualTo("active");

        other.release(LEASE);
        assertThat(expiry.runWhenOurs()).isPositive();
        assertThat(status(certification)).isEqualTo("expired");
    }

    @Test
    void two_instances_at_once_end_each_once_with_its_event_and_its_bit() throws Exception {
        var ids = certifications(6);
        clock.advance(Duration.ofDays(740));

        var ended = atOnce(this::sweepAsIfTheLeaseHadRunOut);

        assertThat(ended).isGreaterThanOrEqualTo(6);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(ids)
                                        .allSatisfy(
                                                it ->
                                                        assertThat(changes(it))
                                                                .extracting(
                                                                        CertificationChangedV1
                                                                                ::change)
                                                                .containsExactly(
                                                                        Change.ISSUED,
                                                                        Change.EXPIRED)));
        assertThat(mongo.find(query(where("_id").in(ids)), Document.class, "statusEntries"))
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.getBoolean("suspension")).isTrue());
    }

    @Test
    void two_instances_at_once_warn_of_each_once() throws Exception {
        var ids = certifications(6);
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(24).minusDays(1);
        for (var left : List.of(90, 59, 29, 7)) {
            clock.setTo(last.minusDays(left).atTime(12, 0).toInstant(ZoneOffset.UTC));
            atOnce(warnings::run);
            atOnce(another()::runWhenOurs);
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(ids)
                                        .allSatisfy(
                                                it ->
                                                        assertThat(told(it))
                                                                .containsExactly(90, 60, 30, 7)));
    }

    private List<UUID> certifications(int count) {
        return Stream.generate(() -> new Story(api).certification())
                .limit(count)
                .map(it -> UUID.fromString(id(it)))
                .toList();
    }

    private static String id(Answer certification) {
        return certification.text("certificationId");
    }

    /** As another instance that holds no lease runs it. */
    private ScheduledExpiry another() {
        return new ScheduledExpiry(sweep, warnings, bridges, new Leases(mongo, "another-instance"));
    }

    private int sweepAsIfTheLeaseHadRunOut() {
        return sweep.run();
    }

    private int atOnce(Callable<Integer> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(2, work)).stream()
                    .mapToInt(Future::resultNow)
                    .sum();
        }
    }

    private List<CertificationChangedV1> changes(UUID id) {
        return published.of(CertificationChangedV1.class, id);
    }

    private List<Integer> told(UUID id) {
        return published.of(CertificationExpiringV1.class, id).stream()
                .map(CertificationExpiringV1::daysLeft)
                .toList();
    }

    @Test
    void goes_by_the_midnight_of_the_organization_in_the_replica() {
        var zone = ZoneId.of("Pacific/Auckland");
        organizations.keepNewer(new Organization(story.organization, zone, 1));
        clock.setTo(Instant.parse("2026-01-31T10:59:59Z")); // 31 January there, one second to go
        var certification = story.certification();
        assertThat(certification.text("from")).isEqualTo("2026-01-31");
        assertThat(certification.text("through")).isEqualTo("2028-01-30");

        clock.setTo(Instant.parse("2028-01-30T10:59:59Z"));
        expiry.runWhenOurs();
        assertThat(status(certification)).isEqualTo("active");
        clock.setTo(Instant.parse("2028-01-30T11:00:00Z"));
        expiry.runWhenOurs();
        assertThat(status(certification)).isEqualTo("expired");
    }

    private String status(Answer certification) {
        var path = story.path("/certifications/" + certification.text("certificationId"));
        return story.asTrainer().get(path).text("status");
    }
}
