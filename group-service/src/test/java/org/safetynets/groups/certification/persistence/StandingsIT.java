package org.safetynets.groups.certification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.certification.domain.Awarded;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Many together leave what they leave one by one. */
@ServiceTest
class StandingsIT {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Autowired Standings standings;

    private final OrganizationId one = new OrganizationId(UUID.randomUUID());
    private final OrganizationId together = new OrganizationId(UUID.randomUUID());
    private final PersonId ana = new PersonId(UUID.randomUUID());
    private final PersonId ben = new PersonId(UUID.randomUUID());

    /** Late, twice, and of two people, on what was known before. */
    private List<Awarded> told(OrganizationId organization) {
        return List.of(
                new Awarded(organization, ana, certification(FIRST, 2, true)),
                new Awarded(organization, ben, certification(SECOND, 1, true)),
                new Awarded(organization, ana, certification(FIRST, 1, true)),
                new Awarded(organization, ana, certification(FIRST, 3, false)),
                new Awarded(organization, ana, certification(FIRST, 3, false)),
                new Awarded(organization, ana, certification(SECOND, 1, true)));
    }

    private static Certification certification(UUID id, long version, boolean inForce) {
        var from = LocalDate.of(2026, 1, 1);
        return new Certification(
                id,
                version,
                inForce,
                true,
                Set.of(new PurposeCode("BT_CORE")),
                from,
                from.plusYears(2));
    }

    @Test
    void many_together_leave_what_they_leave_one_by_one() {
        // given
        standings.record(one, ana, certification(FIRST, 1, true));
        standings.record(together, ana, certification(FIRST, 1, true));
        // when
        var newer = new ArrayList<Certification>();
        for (var it : told(one)) {
            if (standings.record(it.organization(), it.person(), it.certification())) {
                newer.add(it.certification());
            }
        }
        var newerTogether = standings.record(told(together));
        // then
        assertThat(newerTogether).extracting(Awarded::certification).isEqualTo(newer);
        assertThat(certifications(together, ana)).isEqualTo(certifications(one, ana)).hasSize(2);
        assertThat(certifications(together, ben)).isEqualTo(certifications(one, ben)).hasSize(1);
    }

    @Test
    void nothing_new_changes_nothing() {
        standings.record(told(together));

        assertThat(standings.record(told(together))).isEmpty();
    }

    private List<Certification> certifications(OrganizationId organization, PersonId person) {
        return standings.of(organization, List.of(person)).stream()
                .map(Standing::certifications)
                .flatMap(List::stream)
                .toList();
    }
}
