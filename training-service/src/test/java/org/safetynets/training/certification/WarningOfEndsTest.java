package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.application.WarningOfEnds;
import org.safetynets.training.certification.application.WarningSweep;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Warned;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;

class WarningOfEndsTest {

    /** Its last day is 9 March 2028. */
    private final Certification certification = aCertification();

    private final InMemoryCertifications certifications = new InMemoryCertifications();
    private final List<Integer> told = new ArrayList<>();
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "2027-12-09,", // 91 days before
        "2027-12-10,90",
        "2028-01-08,90",
        "2028-01-09,60",
        "2028-02-08,30",
        "2028-03-02,7",
        "2028-03-09,7",
        "2028-03-10," // over
    })
    void tells_the_nearest_of_the_days_that_have_come(String day, Integer days) {
        certifications.add(certification);

        sweepAt(Instant.parse(day + "T12:00:00Z"));

        assertThat(told).isEqualTo(days == null ? List.of() : List.of(days));
    }

    @Test
    void tells_each_once_whoever_asks_and_however_often() {
        certifications.add(certification);

        for (var day = Instant.parse("2027-12-01T12:00:00Z");
                day.isBefore(Instant.parse("2028-03-20T00:00:00Z"));
                day = day.plusSeconds(6 * 3600)) {
            sweepAt(day);
        }

        assertThat(told).containsExactly(90, 60, 30, 7);
    }

    @Test
    void a_clock_that_jumps_forwards_tells_only_what_is_true_by_then() {
        certifications.add(certification);

        sweepAt(Instant.parse("2027-12-11T12:00:00Z"));
        sweepAt(Instant.parse("2028-03-05T12:00:00Z"));

        assertThat(told).containsExactly(90, 7);
    }

    @Test
    void a_clock_that_jumps_backwards_tells_nothing_again() {
        certifications.add(certification);

        sweepAt(Instant.parse("2028-02-09T12:00:00Z"));
        sweepAt(Instant.parse("2027-12-11T12:00:00Z"));
        sweepAt(Instant.parse("2028-02-09T12:00:00Z"));

        assertThat(told).containsExactly(30);
    }

    @Test
    void days_are_those_of_the_organization() {
        certifications.add(certification);
        organizations.put(
                HARBOR, new Organization(HARBOR, ZoneId.of("Pacific/Kiritimati"), 1)); // UTC+14

        sweepAt(Instant.parse("2027-12-09T09:59:59Z"));
        assertThat(told).isEmpty();
        sweepAt(Instant.parse("2027-12-09T10:00:00Z"));
        assertThat(told).containsExactly(90);
    }

    @Test
    void nobody_is_told_of_what_does_not_count() {
        certifications.add(certification(certification.suspend(aRuling())));

        sweepAt(Instant.parse("2028-03-05T12:00:00Z"));

        assertThat(told).isEmpty();
    }

    private void sweepAt(Instant instant) {
        var clock = Clock.fixed(instant, ZoneOffset.UTC);
        var days = new OrganizationClock(clock, new Known());
        var warning = new WarningOfEnds(certifications, (Warned it) -> told.add(it.days()), days);
        new WarningSweep(certifications, warning, days, clock).run();
    }

    private final class Known implements Organizations {

        @Override
        public Optional<Organization> find(OrganizationId id) {
            return Optional.ofNullable(organizations.get(id));
        }

        @Override
        public void keepNewer(Organization organization) {
            organizations.put(organization.id(), organization);
        }
    }
}
