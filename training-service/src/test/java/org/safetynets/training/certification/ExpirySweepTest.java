package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.aCertification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.application.CertificationLedger;
import org.safetynets.training.certification.application.EndingCertifications;
import org.safetynets.training.certification.application.ExpirySweep;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.safetynets.training.shared.domain.Moment;

class ExpirySweepTest {

    /** Its last day is 9 March 2028. */
    private final Certification certification = aCertification();

    private final InMemoryCertifications certifications = new InMemoryCertifications();
    private final List<Changed> told = new CopyOnWriteArrayList<>();
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "UTC, 2028-03-10T00:00:00Z",
        "Pacific/Kiritimati, 2028-03-09T10:00:00Z", // UTC+14
        "America/Los_Angeles, 2028-03-10T08:00:00Z", // UTC-8
        "Asia/Kathmandu, 2028-03-09T18:15:00Z" // UTC+5:45
    })
    void ends_a_certification_at_the_midnight_of_its_organization(ZoneId zone, Instant midnight) {
        certifications.add(certification);
        organizations.put(HARBOR, new Organization(HARBOR, zone, 1));

        assertThat(sweepAt(midnight.minusMillis(1))).isZero();
        assertThat(told).isEmpty();
        assertThat(sweepAt(midnight)).isOne();
        assertThat(told).extracting(Changed::change).containsExactly(Change.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, America/Santiago, 2028-03-30T03:00:00Z", // summer time, UTC-3
        "2026-04-03, America/Asuncion, 2028-04-03T03:00:00Z",
        "2026-09-03, America/Santiago, 2028-09-03T04:00:00Z", // the midnight that does not exist
        "2026-10-30, Europe/Dublin, 2028-10-30T00:00:00Z" // after a day of 25 hours
    })
    void ends_at_a_midnight_that_daylight_saving_moves(
            LocalDate issued, ZoneId zone, Instant moved) {
        var began = new Moment(issued.atStartOfDay(zone).toInstant(), issued);
        certifications.add(aCertification(began));
        organizations.put(HARBOR, new Organization(HARBOR, zone, 1));
        var midnight = issued.plusMonths(24).atStartOfDay(zone).toInstant();
        assertThat(midnight).isEqualTo(moved);

        assertThat(sweepAt(midnight.minusMillis(1))).isZero();
        assertThat(sweepAt(midnight)).isOne();
    }

    @Test
    void a_clock_that_jumps_back_ends_nothing_early_and_brings_nothing_back() {
        certifications.add(certification);

        assertThat(sweepAt(Instant.parse("2028-03-10T00:00:00Z"))).isOne();
        assertThat(sweepAt(Instant.parse("2027-01-01T00:00:00Z"))).isZero();
        assertThat(certifications.find(HARBOR, certification.id()).orElseThrow().status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    void counts_days_in_utc_until_the_zone_is_known() {
        certifications.add(certification);

        assertThat(sweepAt(Instant.parse("2028-03-09T23:59:59Z"))).isZero();
        assertThat(sweepAt(Instant.parse("2028-03-10T00:00:00Z"))).isOne();
    }

    @Test
    void tells_once_however_often_it_runs() {
        certifications.add(certification);
        var later = Instant.parse("2028-03-12T00:00:00Z");

        assertThat(sweepAt(later)).isOne();
        assertThat(sweepAt(later)).isZero();
        assertThat(sweepAt(later.minus(Duration.ofDays(30)))).isZero();
        assertThat(told).hasSize(1);
    }

    @Test
    void ends_more_than_go_in_a_batch() {
        IntStream.range(0, 600).forEach(it -> certifications.add(aCertification()));

        assertThat(sweepAt(Instant.parse("2028-03-12T00:00:00Z"))).isEqualTo(600);
        assertThat(told).hasSize(600);
        assertThat(told).extracting(it -> it.certification().id()).doesNotHaveDuplicates();
    }

    @Test
    void catches_up_after_a_long_silence() {
        certifications.add(certification);

        sweepAt(Instant.parse("2031-01-01T00:00:00Z"));

        assertThat(certifications.find(HARBOR, certification.id()))
                .map(Certification::status)
                .contains(Status.EXPIRED);
    }

    @Test
    void one_that_cannot_end_keeps_no_other_from_ending() {
        IntStream.range(0, 300).forEach(it -> certifications.add(aCertification()));
        certifications.failOn(certification.id());
        certifications.add(certification);

        assertThat(sweepAt(Instant.parse("2028-03-12T00:00:00Z"))).isEqualTo(300);
        assertThat(told).hasSize(300);
    }

    private int sweepAt(Instant instant) {
        var clock = Clock.fixed(instant, ZoneOffset.UTC);
        var today = new OrganizationClock(clock, replica());
        var ledger = new CertificationLedger(certifications, told::addAll);
        var ending = new EndingCertifications(certifications, ledger, today);
        return new ExpirySweep(certifications, ending, today, clock).run();
    }

    private Organizations replica() {
        return new Organizations() {
            @Override
            public void keepNewer(Organization organization) {
                organizations.put(organization.id(), organization);
            }

            @Override
            public Optional<Organization> find(OrganizationId id) {
                return Optional.ofNullable(organizations.get(id));
            }
        };
    }
}
