package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.safetynets.training.certification.application.ScheduledExpiry;
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
