package org.safetynets.identity.consent.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A person's signature under a text, for one organization.
 *
 * <p>It counts from the moment it is signed until it expires or is withdrawn, whichever is first.
 * Whether it counts is asked of the clock each time, so nothing has to run for it to end.
 *
 * @param recipient the organization that may receive what the text says
 * @param signature the pseudonym, as it was written
 */
public record Consent(
        UUID id,
        PersonId person,
        OrganizationId recipient,
        TextKey text,
        String signature,
        Instant signedAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt) {

    /** A new consent, unless a rule says no. */
    public static SigningResult sign(
            UUID id,
            PersonId person,
            OrganizationId recipient,
            ConsentText text,
            Signing signing,
            Instant now) {
        return SigningPolicy.anyRefuses(signing)
                .<SigningResult>map(SigningResult.NotSigned::new)
                .orElseGet(
                        () ->
                                new SigningResult.Signed(
                                        new Consent(
                                                id,
                                                person,
                                                recipient,
                                                text.key(),
                                                signing.signature().strip(),
                                                now,
                                                now.plus(Duration.ofDays(text.validDays())),
                                                null)));
    }

    /** Withdrawing needs no reason, and a second time changes nothing. */
    public Consent withdraw(Instant now) {
        return withdrawnAt != null
                ? this
                : new Consent(id, person, recipient, text, signature, signedAt, expiresAt, now);
    }

    public ConsentStatus status(Instant now) {
        if (withdrawnAt != null) {
            return ConsentStatus.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? ConsentStatus.ACTIVE : ConsentStatus.EXPIRED;
    }
}
