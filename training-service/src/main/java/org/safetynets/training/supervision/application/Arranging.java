package org.safetynets.training.supervision.application;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.supervision.domain.Absence;
import org.safetynets.training.supervision.domain.AbsenceEndsBeforeItStarts;
import org.safetynets.training.supervision.domain.Absences;
import org.safetynets.training.supervision.domain.Candidacy;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.Conflicts;
import org.safetynets.training.supervision.domain.OwnSupervisor;
import org.safetynets.training.supervision.domain.Staff;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.Supervisions;
import org.safetynets.training.supervision.domain.SupervisorPolicy;
import org.safetynets.training.supervision.domain.WithoutSupervisorRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives facilitators a supervisor, and supervisors a cover; keeps relatives apart. */
@Service
public class Arranging {

    private final Supervisions supervisions;
    private final Absences absences;
    private final Conflicts conflicts;
    private final Staff staff;
    private final OrganizationClock clock;

    public Arranging(
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

    @Transactional
    public Verdict assign(OrganizationId organization, PersonId facilitator, PersonId supervisor) {
        var verdict = decide(organization, supervisor, facilitator);
        if (verdict instanceof Verdict.Allowed) {
            var now = clock.now(organization).at();
            supervisions
                    .of(organization, facilitator)
                    .ifPresentOrElse(
                            it -> supervisions.save(it.handTo(supervisor, now)),
                            () ->
                                    supervisions.add(
                                            new Supervision(
                                                    Ids.next(),
                                                    organization,
                                                    facilitator,
                                                    supervisor,
                                                    now,
                                                    1)));
        }
        return verdict;
    }

    /**
     * From now on the two do not supervise each other; where they do, it shows as a hole. What the
     * other has declared is theirs, and stays when this one is taken back.
     */
    @Transactional
    public void declare(Conflict conflict) {
        if (declaredBy(conflict.organization(), conflict.declaredBy())
                .noneMatch(it -> it.between(conflict.one(), conflict.other()))) {
            conflicts.declare(conflict);
        }
    }

    /** Whether that person had declared it, and it counted until now. */
    @Transactional
    public boolean takeBack(OrganizationId organization, UUID id, PersonId by) {
        var own = declaredBy(organization, by).filter(it -> it.id().equals(id)).findFirst();
        own.ifPresent(it -> conflicts.takeBack(it, clock.now(organization).at()));
        return own.isPresent();
    }

    private Stream<Conflict> declaredBy(OrganizationId organization, PersonId person) {
        return conflicts.of(organization, person).stream().filter(it -> it.isDeclaredBy(person));
    }

    @Transactional
    public Verdict takeLeave(Absence absence) {
        var through = absence.through();
        if (through != null && through.isBefore(absence.from())) {
            return Verdict.refuse(new AbsenceEndsBeforeItStarts(absence.from(), through));
        }
        var verdict = mayCover(absence);
        if (verdict instanceof Verdict.Allowed) {
            absences.add(absence);
        }
        return verdict;
    }

    /** Empty when there is no such absence. */
    @Transactional
    public Optional<Verdict> cover(OrganizationId organization, UUID id, PersonId person) {
        return absences.find(organization, id)
                .map(it -> it.coveredBy(person))
                .map(
                        it -> {
                            var verdict = mayCover(it);
                            if (verdict instanceof Verdict.Allowed) {
                                absences.save(it);
                            }
                            return verdict;
                        });
    }

    /** Back today; whether there was such an absence. */
    @Transactional
    public boolean back(OrganizationId organization, UUID id) {
        var today = clock.now(organization).day();
        var found = absences.find(organization, id);
        found.map(it -> it.endingBefore(today)).ifPresent(absences::save);
        return found.isPresent();
    }

    /** A cover must be able to act for each of those left behind. */
    private Verdict mayCover(Absence absence) {
        var cover = absence.cover();
        if (cover == null) {
            return Verdict.allow();
        }
        if (cover.equals(absence.supervisor())) {
            return Verdict.refuse(new OwnSupervisor());
        }
        if (!staff.supervises(absence.organization(), cover)) {
            return Verdict.refuse(new WithoutSupervisorRole());
        }
        return supervisions.by(absence.organization(), absence.supervisor()).stream()
                .map(it -> decide(absence.organization(), cover, it.facilitator()))
                .filter(Verdict.Refused.class::isInstance)
                .findFirst()
                .orElseGet(Verdict::allow);
    }

    private Verdict decide(OrganizationId organization, PersonId candidate, PersonId facilitator) {
        return SupervisorPolicy.MAY_SUPERVISE.decide(
                new Candidacy(
                        candidate,
                        facilitator,
                        staff.supervises(organization, candidate),
                        conflicts.between(organization, candidate, facilitator)));
    }
}
