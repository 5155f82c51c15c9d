package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ReferralId;

/** That what is seen of a loop has changed, at one end or at both. */
public final class LoopNews {

    private LoopNews() {}

    /** Who may be told of a change. */
    public record News(
            UUID id,
            OrganizationId organization,
            ReferralId referral,
            PersonId counselor,
            boolean toPractice,
            boolean toOrganization,
            Instant at) {

        /** Whether the change is one that the client sees. */
        public boolean isFor(FhirClient client) {
            return client.isPractice()
                    ? toPractice && client.counselor(counselor).isPresent()
                    : toOrganization;
        }
    }

    /** That there is a referral: the practice knows it. */
    public static News opened(UUID id, Loop loop, Instant at) {
        return news(id, loop, false, true, at);
    }

    /**
     * Empty when neither end sees anything else.
     *
     * <p>A practice is told only while the partner discloses something to it: turning the dial down
     * silences the very call that would tell of it.
     */
    public static Optional<News> of(UUID id, Loop before, Loop after, Instant at) {
        var practice =
                !after.practice().equals(before.practice()) && after.practice().seen().come();
        var organization =
                !after.organizations().equals(before.organizations()) || before.sent().isEmpty();
        return (practice || organization) && after.sent().isPresent()
                ? Optional.of(news(id, after, practice, organization, at))
                : Optional.empty();
    }

    private static News news(
            UUID id, Loop loop, boolean toPractice, boolean toOrganization, Instant at) {
        return new News(
                id,
                loop.organization(),
                loop.referral(),
                loop.counselor(),
                toPractice,
                toOrganization,
                at);
    }
}
