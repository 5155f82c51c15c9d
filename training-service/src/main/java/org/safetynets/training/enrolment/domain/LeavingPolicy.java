package org.safetynets.training.enrolment.domain;

import java.util.Collection;
import java.util.List;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true before an enrolment ends. */
public final class LeavingPolicy {

    private LeavingPolicy() {}

    public static Verdict mayEnd(Enrolment enrolment) {
        return Verdict.allowIf(
                enrolment.status() == EnrolmentStatus.ACTIVE,
                () -> new EnrolmentNotActive(enrolment.status()));
    }

    /** Completed means that every module was taken; a certification asks for more. */
    public static Verdict mayBeCompleted(Enrolment enrolment, Collection<String> modulesLeft) {
        return mayEnd(enrolment)
                .and(
                        () ->
                                Verdict.allowIf(
                                        modulesLeft.isEmpty(),
                                        () -> new ModulesUnmet(List.copyOf(modulesLeft))));
    }
}
