package org.safetynets.training.certification.domain;

import org.safetynets.training.shared.domain.Verdict;

/** What must be true before a certification is suspended, reinstated or revoked. */
@FunctionalInterface
public interface RulingPolicy {

    Verdict decide(Certification certification, Ruling ruling);

    RulingPolicy NOBODY_RULES_ON_THEIR_OWN =
            (certification, ruling) ->
                    Verdict.allowIf(
                            !ruling.by().equals(certification.holder().person()),
                            OwnCertification::new);

    /** By the day, since the sweep that records the end may come a moment later. */
    RulingPolicy TERM_IS_NOT_OVER =
            (certification, ruling) ->
                    Verdict.allowIf(
                            !certification.term().isOverOn(ruling.moment().day()),
                            () -> new CertificationExpired(certification.term().through()));

    RulingPolicy IS_ACTIVE =
            (certification, ruling) ->
                    Verdict.allowIf(
                            certification.status() == Status.ACTIVE,
                            () -> new CertificationNotActive(certification.status()));

    RulingPolicy IS_NOT_REVOKED =
            (certification, ruling) ->
                    Verdict.allowIf(
                            certification.status() != Status.REVOKED,
                            CertificationAlreadyRevoked::new);

    RulingPolicy IS_NOT_ACTIVE =
            (certification, ruling) ->
                    Verdict.allowIf(
                            certification.status() != Status.ACTIVE,
                            CertificationAlreadyActive::new);

    /** Its successor is what counts, and what is ruled on; both end with it. */
    RulingPolicy IS_NOT_RENEWED =
            (certification, ruling) -> {
                var next = certification.lineage().renewedBy();
                return next == null
                        ? Verdict.allow()
                        : Verdict.refuse(new CertificationAlreadyRenewed(next.value()));
            };

    /** Somebody who took it away does not judge whether that was right. */
    RulingPolicy AN_APPEAL_IS_HEARD_BY_ANOTHER =
            (certification, ruling) ->
                    Verdict.allowIf(
                            !Appeal.isPending(certification)
                                    || !ruling.by().equals(Appeal.revoker(certification)),
                            RevokerHearsNoAppeal::new);

    /** By its holder, who alone may, once and in time. */
    RulingPolicy MAY_BE_APPEALED = Appeal::mayBeMade;

    /** Its end does not matter: whoever appealed is owed an answer. */
    RulingPolicy APPEAL_MAY_BE_REJECTED =
            NOBODY_RULES_ON_THEIR_OWN.and(Appeal::mayBeRejected).and(AN_APPEAL_IS_HEARD_BY_ANOTHER);

    RulingPolicy MAY_BE_SUSPENDED =
            NOBODY_RULES_ON_THEIR_OWN.and(TERM_IS_NOT_OVER).and(IS_ACTIVE).and(IS_NOT_RENEWED);

    /** Also of a revoked one: an appeal was upheld. */
    RulingPolicy MAY_BE_REINSTATED =
            NOBODY_RULES_ON_THEIR_OWN
                    .and(TERM_IS_NOT_OVER)
                    .and(IS_NOT_ACTIVE)
                    .and(IS_NOT_RENEWED)
                    .and(AN_APPEAL_IS_HEARD_BY_ANOTHER);

    RulingPolicy MAY_BE_REVOKED =
            NOBODY_RULES_ON_THEIR_OWN.and(IS_NOT_REVOKED).and(TERM_IS_NOT_OVER).and(IS_NOT_RENEWED);

    private RulingPolicy and(RulingPolicy next) {
        return (certification, ruling) ->
                decide(certification, ruling).and(() -> next.decide(certification, ruling));
    }
}
