package org.safetynets.training.support.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefState;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.remedy.domain.Remedies;
import org.safetynets.training.remedy.domain.RemedyState;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.supervision.application.ReadingSupervision;
import org.safetynets.training.supervision.domain.Staff;
import org.springframework.stereotype.Service;

/** Gathers, facilitator by facilitator, who is due, overdue and uncovered. */
@Service
public class ReadingBoard {

    private static final Duration LATELY = Duration.ofDays(84);

    private final Staff staff;
    private final ReadingSupervision supervision;
    private final Debriefs debriefs;
    private final Remedies remedies;
    private final Clock clock;

    public ReadingBoard(
            Staff staff,
            ReadingSupervision supervision,
            Debriefs debriefs,
            Remedies remedies,
            Clock clock) {
        this.staff = staff;
        this.supervision = supervision;
        this.debriefs = debriefs;
        this.remedies = remedies;
        this.clock = clock;
    }

    public Slice<FacilitatorSupport> of(OrganizationId organization, Range range) {
        var people = staff.facilitators(organization, range);
        return new Slice<>(
                people.items().stream().map(it -> of(organization, it)).toList(), people.total());
    }

    public FacilitatorSupport of(OrganizationId organization, PersonId facilitator) {
        var lately = debriefs.dueSince(organization, facilitator, clock.instant().minus(LATELY));
        return new FacilitatorSupport(
                supervision.of(organization, facilitator),
                count(lately, DebriefState.DUE),
                count(lately, DebriefState.MISSED),
                (int)
                        remedies.of(organization, facilitator).stream()
                                .filter(it -> it.state() == RemedyState.ASKED)
                                .count());
    }

    private static int count(List<Debrief> all, DebriefState state) {
        return (int) all.stream().filter(it -> it.state() == state).count();
    }
}
