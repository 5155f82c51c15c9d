package org.safetynets.training.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.SupportStory;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ForecastIT {

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private MutableClock clock;
    @Autowired private Organizations organizations;
    private SupportStory support;
    private Story story;

    @BeforeEach
    void begin() {
        support = new SupportStory(api, given);
        story = support.story;
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void says_when_a_group_would_pause_on_whom_it_rests_and_who_else_there_is() {
        // given
        organizations.keepNewer(
                new Organization(support.organization(), ZoneId.of("Pacific/Auckland"), 1));
        clock.setTo(Instant.parse("2026-01-31T10:59:59Z")); // 31 January there, one second to go
        var certification = story.certification();
        var leader = new PersonId(UUID.fromString(certification.text("personId")));
        given.event(groupLedBy(leader));
        var backup = Fixtures.somebody();
        story.enrol(story.cohort(5), backup);
        // when
        clock.setTo(Instant.parse("2027-11-01T11:00:00Z"));
        await().atMost(Duration.ofSeconds(60)).until(() -> forecast().text("total").equals("1"));
        var there = forecast();
        // then
        assertThat(there.text("items", "0", "pausesOn")).isEqualTo("2028-01-31");
        assertThat(there.text("items", "0", "firstLost")).isEqualTo("2028-02-01T19:00:00Z");
        assertThat(there.text("items", "0", "restsOn", "0")).isEqualTo(leader.toString());
        assertThat(there.json().path("items").path(0).path("backups").toString())
                .contains(backup.toString());
        var weeks =
                story.as(Fixtures.somebody(), Role.COORDINATOR).get(story.path("/forecast/weeks"));
        assertThat(weeks.json().valueStream().mapToInt(it -> it.path("groups").asInt()).sum())
                .isEqualTo(1);
        clock.setTo(Instant.parse("2027-11-01T10:59:59Z"));
        assertThat(forecast().text("total")).as("91 days away").isEqualTo("0");
    }

    private GroupChangedV1 groupLedBy(PersonId leader) {
        var it = support.groupChanged(1, "BT_CORE");
        return new GroupChangedV1(
                it.groupId(),
                it.version(),
                it.organizationId(),
                it.change(),
                it.status(),
                null,
                it.name(),
                it.purpose(),
                Set.of(leader.value()),
                it.capacity(),
                it.seatsTaken(),
                it.waitlisted(),
                it.visibility(),
                it.format(),
                it.language(),
                it.plan(),
                null,
                null);
    }

    private Answer forecast() {
        return story.as(Fixtures.somebody(), Role.COORDINATOR).get(story.path("/forecast"));
    }
}
