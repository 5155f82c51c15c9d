package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * All that decides who acts for a facilitator.
 *
 * @param supervisors who holds the role
 * @param conflicts of the facilitator
 */
public record Cast(
        PersonId facilitator,
        Optional<Supervision> supervision,
        List<Absence> absences,
        Set<PersonId> supervisors,
        List<Conflict> conflicts) {

    public Cast {
        absences = List.copyOf(absences);
        supervisors = Set.copyOf(supervisors);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Who acts on the day. A cover who is away, has left, is the facilitator or must not supervise
     * them leaves a hole: nobody is unsupervised unseen.
     */
    public Acting on(LocalDate day) {
        if (supervision.isEmpty()) {
            return new Acting.Nobody(Acting.Hole.NONE_ASSIGNED);
        }
        var supervisor = supervision.get().supervisor();
        if (!supervisors.contains(supervisor)) {
            return new Acting.Nobody(Acting.Hole.SUPERVISOR_LEFT);
        }
        return away(supervisor, day)
                .map(it -> covering(it, day))
                .orElseGet(() -> new Acting.Supervisor(supervisor));
    }

    private Acting covering(Absence absence, LocalDate day) {
        var cover = absence.cover();
        if (cover == null) {
            return new Acting.Nobody(Acting.Hole.AWAY_WITHOUT_COVER);
        }
        return mayAct(cover) && away(cover, day).isEmpty()
                ? new Acting.Cover(cover, absence.supervisor(), absence.through())
                : new Acting.Nobody(Acting.Hole.COVER_NOT_POSSIBLE);
    }

    private boolean mayAct(PersonId cover) {
        return !cover.equals(facilitator)
                && supervisors.contains(cover)
                && conflicts.stream().noneMatch(it -> it.between(cover, facilitator));
    }

    /** With two absences at once, one with a cover counts. */
    private Optional<Absence> away(PersonId person, LocalDate day) {
        return absences.stream()
                .filter(it -> it.supervisor().equals(person) && it.includes(day))
                .min(Comparator.comparing(it -> it.cover() == null));
    }
}
