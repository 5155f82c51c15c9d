package org.safetynets.training.admission.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.StandardContent;

/** What must be true before somebody asks, and before a trainer decides. */
public final class AdmissionPolicy {

    private AdmissionPolicy() {}

    /** Questions are the standard's; there are no others. */
    public static Verdict mayAsk(List<ReadinessAnswer> answers, StandardContent standard) {
        var known =
                Admission.signs(standard)
                        .map(Requirement::code)
                        .collect(Collectors.toUnmodifiableSet());
        return answers.stream()
                .map(ReadinessAnswer::requirement)
                .filter(it -> !known.contains(it))
                .findFirst()
                .<Verdict>map(it -> Verdict.refuse(new ReadinessUnknown(it)))
                .orElseGet(Verdict::allow);
    }

    public static Verdict mayBeDecided(
            Admission admission, PersonId by, Set<String> accepted, StandardContent standard) {
        return isOpen(admission)
                .and(() -> Verdict.allowIf(!by.equals(admission.person()), OwnAdmission::new))
                .and(
                        () ->
                                mayAsk(
                                        accepted.stream().map(AdmissionPolicy::shown).toList(),
                                        standard));
    }

    private static ReadinessAnswer shown(String requirement) {
        return new ReadinessAnswer(requirement, Readiness.YES, null);
    }

    public static Verdict isOpen(Admission admission) {
        return Verdict.allowIf(
                admission.status() == AdmissionStatus.ASKED,
                () -> new AdmissionDecided(admission.status()));
    }
}
