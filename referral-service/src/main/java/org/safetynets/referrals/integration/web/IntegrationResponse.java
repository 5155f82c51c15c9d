package org.safetynets.referrals.integration.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.Side;
import org.safetynets.referrals.integration.domain.Access;
import org.safetynets.referrals.integration.domain.Key;

/**
 * A system that uses, or would like to use, the FHIR server of an organization.
 *
 * @param clientId under which it signs in
 * @param practiceId null for the organization's own, and for one whose practice has ended
 * @param sandbox whether it is for the practice's sandbox, where nothing is real
 * @param side at which end of a referral it stands: a practice's refers, an organization's takes in
 * @param scopes that it may ask for
 * @param keys that hold, the oldest first
 * @param jwksUri where it publishes its keys; null where they were given by hand
 * @param fetchedAt since when the keys are as that address has them
 * @param signIn {@code ready} once Keycloak has what is shown here
 * @param usable whether it can sign in and is let in, as far as we know
 * @param counselors on whose behalf it refers, or could once it is let in
 * @param lastUsedAt when it last asked something while it was let in
 * @param version to be sent as If-Match
 */
record IntegrationResponse(
        UUID integrationId,
        String clientId,
        String name,
        @Nullable UUID practiceId,
        @Nullable String practiceName,
        UUID organizationId,
        @Nullable String organizationName,
        boolean sandbox,
        Side side,
        List<String> scopes,
        List<KeyResponse> keys,
        @Nullable String jwksUri,
        @Nullable Instant fetchedAt,
        Access access,
        SignIn signIn,
        boolean usable,
        List<Warning> warnings,
        List<CounselorResponse> counselors,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        @Nullable Instant revokedAt,
        long version) {

    /** Whether Keycloak has the newest state. */
    enum SignIn {
        PENDING,
        READY
    }

    /**
     * A public key; the key itself is not shown again.
     *
     * @param kind for example {@code RSA 3072}
     * @param endsAt null where the system's address says which hold
     */
    record KeyResponse(
            String kid, String kind, Instant addedAt, @Nullable Instant endsAt, boolean endsSoon) {

        static KeyResponse of(Key it, Instant now) {
            return new KeyResponse(
                    it.kid(), it.kind(), it.addedAt(), it.endsAt().orElse(null), it.endsSoon(now));
        }
    }

    /**
     * A counselor of the practice.
     *
     * @param represented whether the system refers on their behalf
     * @param approved whether the organization has checked their credentials, and trusts them now
     */
    record CounselorResponse(
            UUID personId, String pseudonym, boolean represented, boolean approved) {}
}
