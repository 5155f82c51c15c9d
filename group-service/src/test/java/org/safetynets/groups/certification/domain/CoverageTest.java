package org.safetynets.groups.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.CORE;
import static org.safetynets.groups.Fixtures.GRIEF;
import static org.safetynets.groups.Fixtures.HARBOR;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.certification;
import static org.safetynets.groups.Fixtures.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "5,true", "10,true", "11,false"})
    void a_certification_covers_from_its_first_to_its_last_day(int day, boolean covered) {
        var ten = coverage(certification(TODAY, TODAY.plusDays(10)));
        assertThat(ten.through(TODAY.plusDays(day)).isPresent()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"10,true,true", "11,false,true", "40,false,true", "41,false,false"})
    void in_its_grace_a_certification_carries_on_and_opens_nothing(
            int day, boolean opens, boolean covered) {
        var grace =
                coverage(
                        new Certification(
                                UUID.randomUUID(),
                                1,
                                true,
                                true,
                                Set.of(CORE),
                                TODAY,
                                TODAY.plusDays(10),
                                TODAY.plusDays(40)));

        assertThat(grace.opensOn(TODAY.plusDays(day))).isEqualTo(opens);
        assertThat(grace.through(TODAY.plusDays(day)).isPresent()).isEqualTo(covered);
    }

    @Test
    void certifications_that_follow_each_other_cover_without_a_break() {
        var two =
                coverage(
                        certification(TODAY.plusDays(6), TODAY.plusDays(20)),
                        certification(TODAY, TODAY.plusDays(5)));
        assertThat(two.through(TODAY)).contains(TODAY.plusDays(20));
    }

    @Test
    void a_gap_of_one_day_breaks_the_coverage() {
        var gap =
                coverage(
                        certification(TODAY, TODAY.plusDays(5)),
                        certification(TODAY.plusDays(7), TODAY.plusDays(20)));
        assertThat(gap.through(TODAY)).contains(TODAY.plusDays(5));
        assertThat(gap.through(TODAY.plusDays(6))).isEmpty();
        assertThat(gap.nextAfter(TODAY.plusDays(6))).contains(TODAY.plusDays(7));
    }

    @Test
    void the_next_covered_day_is_none_when_all_is_over() {
        var over = coverage(certification(TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(over.nextAfter(TODAY)).isEmpty();
        assertThat(over.through(TODAY)).isEmpty();
    }

    @Test
    void neither_a_revoked_nor_a_co_facilitators_certification_covers_anything() {
        assertThat(coverage(having(false, true), having(true, false)).through(TODAY)).isEmpty();
        assertThat(coverage(having(true, true)).through(TODAY)).isPresent();
    }

    @Test
    void a_certification_for_another_purpose_does_not_count() {
        var standing = new Standing(HARBOR, ANA, List.of(having(true, true)));
        assertThat(Coverage.of(GRIEF, List.of(standing)).through(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "facilitator,true",
        "supervisor,true",
        "trainer,true",
        "co-facilitator,false",
        "grand-master,false"
    })
    void only_known_levels_lead(String level, boolean leads) {
        assertThat(Level.leads(level)).isEqualTo(leads);
    }

    private static Certification having(boolean inForce, boolean leads) {
        LocalDate end = TODAY.plusDays(9);
        return new Certification(
                UUID.randomUUID(), 1, inForce, leads, Set.of(CORE), TODAY.minusDays(9), end);
    }
}
