package org.safetynets.training.certification.domain;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Verdict;

/** The right of somebody whose certification was revoked to have that looked at by another. */
public final class Appeal {

    /** How long it may be made. */
    public static final Duration WITHIN = Duration.ofDays(30);

    private Appeal() {}

    static Verdict mayBeMade(Certification certification, Ruling ruling) {
        var revoked = revocation(certification);
        if (certification.status() != Status.REVOKED || revoked.isEmpty()) {
            return Verdict.refuse(new CertificationNotRevoked());
        }
        var last = revoked.get().at().plus(WITHIN);
        return Verdict.allowIf(!isMade(certification), AlreadyAppealed::new)
                .and(
                        () ->
                                Verdict.allowIf(
                                        !ruling.moment().at().isAfter(last),
                                        () -> new AppealTimeOver(last)));
    }

    static Verdict mayBeRejected(Certification certification, Ruling ruling) {
        return Verdict.allowIf(isPending(certification), NoOpenAppeal::new);
    }

    /** Made since the certification was revoked: against one decision it is made once. */
    private static boolean isMade(Certification certification) {
        return certification.standing().history().reversed().stream()
                .takeWhile(it -> it.change() != Change.REVOKED)
                .anyMatch(it -> it.change() == Change.APPEALED);
    }

    /** Made since the certification was revoked, and not yet decided. */
    static boolean isPending(Certification certification) {
        return certification.standing().history().getLast().change() == Change.APPEALED;
    }

    static @Nullable PersonId revoker(Certification certification) {
        return revocation(certification).map(HistoryEntry::by).orElse(null);
    }

    private static Optional<HistoryEntry> revocation(Certification certification) {
        return certification.standing().history().reversed().stream()
                .filter(it -> it.change() == Change.REVOKED)
                .findFirst();
    }
}
