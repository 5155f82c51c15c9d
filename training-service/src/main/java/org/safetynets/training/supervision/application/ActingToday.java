package org.safetynets.training.supervision.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.supervision.domain.Absence;
import org.safetynets.training.supervision.domain.Absences;
import org.safetynets.training.supervision.domain.Acting;
import org.safetynets.training.supervision.domain.Cast;
import org.safetynets.training.supervision.domain.Conflicts;
import org.safetynets.training.supervision.domain.Staff;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.Supervisions;
import org.springframework.stereotype.Service;

/** Who acts for a facilitator today, as the organization counts days. */
@Service
public class ActingToday {

    private final Supervisions supervisions;
    private final Absences absences;
    private final Conflicts conflicts;
    private final Staff staff;
    private final OrganizationClock clock;

    public ActingToday(
            Supervisions supervisions,
            Absences absences,
            Conflicts conflicts,
            Staff staff,
            OrganizationClock clock) {
        this.supervisions = supervisions;
        this.absences = absences;
        this.conflicts = conflicts;
        this.staff = staff;
        this.clock = clock;
    }

    public Acting of(OrganizationId organization, PersonId facilitator) {
        var today = clock.now(organization).day();
        return new Cast(
                        facilitator,
                        supervisions.of(organization, facilitator),
                        absences.fromDayOn(organization, today),
                        Set.copyOf(staff.supervisors(organization)),
                        conflicts.of(organization, facilitator))
                .on(today);
    }

    /** Whether the person is the one who acts for the facilitator today. */
    public boolean supervises(OrganizationId organization, PersonId person, PersonId facilitator) {
        return of(organization, facilitator).somebody().filter(person::equals).isPresent();
    }

    /** Everybody whom the person acts for today, as their supervisor or as a cover. */
    public List<PersonId> facilitatorsOf(OrganizationId organization, PersonId person) {
        var today = clock.now(organization).day();
        var covered =
                absences.fromDayOn(organization, today).stream()
                        .filter(it -> it.includes(today) && person.equals(it.cover()))
                        .map(Absence::supervisor);
        return Stream.concat(Stream.of(person), covered)
                .flatMap(it -> supervisions.by(organization, it).stream())
                .map(Supervision::facilitator)
                .distinct()
                .filter(it -> supervises(organization, person, it))
                .toList();
    }
}
