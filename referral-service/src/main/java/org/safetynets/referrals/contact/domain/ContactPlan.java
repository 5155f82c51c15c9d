package org.safetynets.referrals.contact.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.ContactAttempt.Outcome;
import org.safetynets.referrals.contact.domain.ContactStep.Ask;
import org.safetynets.referrals.contact.domain.ContactStep.Close;
import org.safetynets.referrals.contact.domain.ContactStep.Wait;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * How a partner who claimed a referral and then asked for no place is asked again: three times, a
 * week apart, by approved channels only, and then no more. Who wants no contact is left in peace;
 * the time limit alone closes then.
 *
 * @param prohibited whether the partner, or the counselor for them, wants no contact
 * @param attempts the earliest first
 * @param dueAt when the clock has to look again; empty when it is over
 */
public record ContactPlan(
        ReferralId referral,
        OrganizationId organization,
        PersonId partner,
        Instant claimedAt,
        boolean prohibited,
        List<ContactAttempt> attempts,
        Optional<Instant> dueAt,
        long version) {

    public static final int ATTEMPTS = 3;
    public static final Duration SPACING = Duration.ofDays(7);

    /** However it went until then. */
    public static final Duration LIMIT = Duration.ofDays(120);

    public ContactPlan {
        attempts = List.copyOf(attempts);
    }

    public static ContactPlan open(
            ReferralId referral,
            OrganizationId organization,
            PersonId partner,
            boolean prohibited,
            Instant now) {
        var due = now.plus(prohibited ? LIMIT : SPACING);
        return new ContactPlan(
                referral, organization, partner, now, prohibited, List.of(), Optional.of(due), 1);
    }

    /** What is to be done now; the same at once again is to wait. */
    public ContactStep next(Instant now) {
        if (dueAt.isEmpty() || now.isBefore(dueAt.get())) {
            return new Wait();
        }
        // Whoever wants no contact is due at the end alone, and so is never asked.
        if (!now.isBefore(end()) || counted() >= ATTEMPTS) {
            return new Close();
        }
        var asked = Stream.concat(attempts.stream(), Stream.of(attempt(now))).toList();
        return new Ask(with(prohibited, asked, Optional.of(now.plus(SPACING))), counted() + 1);
    }

    /** The partner wants contact, or none; when they do, the clock begins anew. */
    public ContactPlan prohibit(boolean wanted, Instant now) {
        if (wanted == prohibited) {
            return this;
        }
        var due = dueAt.map(_ -> wanted ? end() : earlier(now.plus(SPACING), end()));
        return with(wanted, attempts, due);
    }

    /** Notification-service told what came of the last attempt. */
    public ContactPlan settled(Outcome outcome) {
        if (attempts.isEmpty()) {
            return this;
        }
        var last = attempts.size() - 1;
        var all =
                IntStream.rangeClosed(0, last)
                        .mapToObj(
                                it ->
                                        it < last
                                                ? attempts.get(it)
                                                : attempts.get(it).settled(outcome))
                        .toList();
        return all.equals(attempts) ? this : with(prohibited, all, dueAt);
    }

    /** Nothing is asked any more: there was an answer, or the referral is closed. */
    public ContactPlan over() {
        return dueAt.isEmpty() ? this : with(prohibited, attempts, Optional.empty());
    }

    private int counted() {
        return (int) attempts.stream().filter(ContactAttempt::counts).count();
    }

    private Instant end() {
        return claimedAt.plus(LIMIT);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static ContactAttempt attempt(Instant now) {
        return new ContactAttempt(now, Optional.empty());
    }

    private ContactPlan with(
            boolean prohibited, List<ContactAttempt> attempts, Optional<Instant> dueAt) {
        return new ContactPlan(
                referral,
                organization,
                partner,
                claimedAt,
                prohibited,
                attempts,
                dueAt,
                version + 1);
    }
}
