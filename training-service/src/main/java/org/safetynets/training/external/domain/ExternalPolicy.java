package org.safetynets.training.external.domain;

import java.time.LocalDate;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.StandardContent;

/** What must be true before a certificate is taken, and before it is decided about. */
public final class ExternalPolicy {

    private ExternalPolicy() {}

    public static Verdict maySubmit(Certificate it, StandardContent standard, LocalDate today) {
        return Verdict.allowIf(!it.issuedOn().isAfter(today), () -> new IssuedLater(it.issuedOn()))
                .and(() -> isValid(it, today))
                .and(() -> known(it.asked(), standard));
    }

    private static Verdict isValid(Certificate it, LocalDate today) {
        var last = it.expiresOn();
        return last == null
                ? Verdict.allow()
                : Verdict.allowIf(!last.isBefore(today), () -> new CertificateEnded(last));
    }

    private static Verdict known(Set<String> asked, StandardContent standard) {
        return asked.stream()
                .sorted()
                .filter(it -> standard.requirement(it).isEmpty())
                .findFirst()
                .<Verdict>map(it -> Verdict.refuse(new RequirementUnknown(it)))
                .orElseGet(Verdict::allow);
    }

    /** Nobody decides about their own, and it counts for nothing that was not asked. */
    public static Verdict mayBeReviewed(
            ExternalEvidence it,
            PersonId by,
            boolean accepted,
            Set<String> counts,
            LocalDate today) {
        return Verdict.allowIf(!by.equals(it.person()), OwnEvidence::new)
                .and(
                        () ->
                                Verdict.allowIf(
                                        it.standing(today) != Standing.DECLINED,
                                        ExternalDeclined::new))
                .and(() -> accepted ? isValid(it.certificate(), today) : Verdict.allow())
                .and(() -> Verdict.allowIf(accepted != counts.isEmpty(), CountsForNothing::new))
                .and(
                        () ->
                                counts.stream()
                                        .sorted()
                                        .filter(one -> !it.certificate().asked().contains(one))
                                        .findFirst()
                                        .<Verdict>map(one -> Verdict.refuse(new NotAskedFor(one)))
                                        .orElseGet(Verdict::allow));
    }
}
