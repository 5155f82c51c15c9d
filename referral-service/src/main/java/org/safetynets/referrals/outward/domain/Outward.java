package org.safetynets.referrals.outward.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;

/**
 * A partner is referred onward, to a counselor or another organization.
 *
 * <p>Staff may suggest it, but the partner alone sends it, in their own words, and may take it back
 * at any time; until then its recipient does not know of it, and from then on no more. The
 * recipient accepts or declines, and the loop closes when the partner says that they met. Each step
 * has a time limit.
 *
 * @param suggestedIn the organization whose staff suggested it, if they did
 * @param pseudonym by which the partner is shown to the recipient
 * @param words the partner's, to the recipient
 * @param dueAt until when the next step has to come
 */
public record Outward(
        OutwardId id,
        Optional<OrganizationId> suggestedIn,
        PersonId partner,
        String pseudonym,
        Recipient recipient,
        String words,
        OutwardStatus status,
        Optional<Answer> answer,
        Optional<EndedBy> endedBy,
        Instant createdAt,
        Instant dueAt,
        long version) {

    /** For the partner to decide, and for the recipient to answer. */
    public static final Duration TO_ANSWER = Duration.ofDays(30);

    /** From an acceptance until the partner says that they met. */
    public static final Duration TO_MEET = Duration.ofDays(90);

    public static Outward suggest(
            OutwardId id, OrganizationId by, PersonId partner, Recipient recipient, Instant now) {
        return begin(id, Optional.of(by), partner, "", recipient, "", now);
    }

    /** The partner refers themselves onward. */
    public static Outward send(
            OutwardId id,
            PersonId partner,
            String pseudonym,
            Recipient recipient,
            String words,
            Instant now) {
        var begun = begin(id, Optional.empty(), partner, pseudonym, recipient, words, now);
        return begun.to(OutwardStatus.SENT, begun.answer, begun.endedBy, now.plus(TO_ANSWER), 1);
    }

    private static Outward begin(
            OutwardId id,
            Optional<OrganizationId> by,
            PersonId partner,
            String pseudonym,
            Recipient recipient,
            String words,
            Instant now) {
        return new Outward(
                id,
                by,
                partner,
                pseudonym,
                recipient,
                words,
                OutwardStatus.SUGGESTED,
                Optional.empty(),
                Optional.empty(),
                now,
                now.plus(TO_ANSWER),
                1);
    }

    /** The partner sends what was suggested. */
    public OutwardResult sendIt(String shownAs, String inTheirWords, Instant now) {
        if (status != OutwardStatus.SUGGESTED) {
            return notPossible();
        }
        var sent =
                new Outward(
                        id,
                        suggestedIn,
                        partner,
                        shownAs,
                        recipient,
                        inTheirWords,
                        OutwardStatus.SENT,
                        answer,
                        endedBy,
                        createdAt,
                        now.plus(TO_ANSWER),
                        version + 1);
        return new Done(sent);
    }

    /** The recipient answers, once. */
    public OutwardResult answer(Answer given, Instant now) {
        if (status != OutwardStatus.SENT) {
            return notPossible();
        }
        var next = given.accepted() ? OutwardStatus.ACCEPTED : OutwardStatus.DECLINED;
        var by = given.accepted() ? endedBy : Optional.of(EndedBy.RECIPIENT);
        return new Done(to(next, Optional.of(given), by, now.plus(TO_MEET), version + 1));
    }

    /** The partner says that they met: the loop is closed. */
    public OutwardResult met(Instant now) {
        return status == OutwardStatus.ACCEPTED
                ? new Done(to(OutwardStatus.COMPLETED, answer, endedBy, now, version + 1))
                : notPossible();
    }

    /** The partner takes it back; what is over stays as it is. */
    public OutwardResult withdraw(Instant now) {
        var by = Optional.of(EndedBy.PARTNER);
        return status.isOpen()
                ? new Done(to(OutwardStatus.WITHDRAWN, answer, by, now, version + 1))
                : notPossible();
    }

    /**
     * The partner is gone for good: to whoever was to answer or to meet them it is taken back, of
     * nobody. Empty when the recipient never knew of it, or it is over.
     */
    public Optional<Outward> forgetPartner(Instant now) {
        return status.isOpen() && status.isShown()
                ? Optional.of(withdrawn(PersonId.NOBODY, now))
                : Optional.empty();
    }

    private Outward withdrawn(PersonId whose, Instant now) {
        return new Outward(
                id,
                suggestedIn,
                whose,
                "",
                recipient,
                "",
                OutwardStatus.WITHDRAWN,
                Optional.empty(),
                Optional.of(EndedBy.PARTNER),
                createdAt,
                now,
                version + 1);
    }

    /** The time limit has passed; nothing changes before. */
    public Outward expire(Instant now) {
        var by = Optional.of(EndedBy.CLOCK);
        return isOverdue(now) ? to(OutwardStatus.EXPIRED, answer, by, dueAt, version + 1) : this;
    }

    /** Read by the clock, whether or not it has been told. */
    public boolean isOverdue(Instant now) {
        return status.isOpen() && !now.isBefore(dueAt);
    }

    private Refused notPossible() {
        return new Refused(new OutwardNotPossible(status));
    }

    private Outward to(
            OutwardStatus next,
            Optional<Answer> given,
            Optional<EndedBy> by,
            Instant due,
            long newer) {
        return new Outward(
                id,
                suggestedIn,
                partner,
                pseudonym,
                recipient,
                words,
                next,
                given,
                by,
                createdAt,
                due,
                newer);
    }
}
