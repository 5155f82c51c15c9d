package org.safetynets.portal.services.systems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A system that uses the referrals of an organization, or would like to.
 *
 * @param clientId under which it signs in
 * @param practiceId null for the organization's own
 * @param sandbox whether it is for the sandbox, where nothing is real
 * @param jwksUri where it publishes its keys; null where they were given by hand
 * @param fetchedAt since when the keys are as that address has them
 * @param access whether the organization lets it in: asked, allowed, refused or withdrawn
 * @param usable whether it can sign in and is let in
 * @param warnings what somebody should see to
 * @param counselors on whose behalf it refers, or could
 * @param version what a change is made to
 */
public record ConnectedSystem(
        UUID integrationId,
        String clientId,
        String name,
        @Nullable UUID practiceId,
        @Nullable String practiceName,
        UUID organizationId,
        @Nullable String organizationName,
        boolean sandbox,
        List<String> scopes,
        List<Key> keys,
        @Nullable String jwksUri,
        @Nullable Instant fetchedAt,
        String access,
        boolean usable,
        List<String> warnings,
        List<Represented> counselors,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        @Nullable Instant revokedAt,
        long version) {

    /**
     * A public key; the key itself is not shown again.
     *
     * @param kind for example {@code RSA 3072}
     */
    public record Key(
            String kid, String kind, Instant addedAt, @Nullable Instant endsAt, boolean endsSoon) {}

    /**
     * A counselor of the practice.
     *
     * @param represented whether the system refers on their behalf
     * @param approved whether the organization trusts them now
     */
    public record Represented(
            UUID personId, String pseudonym, boolean represented, boolean approved) {}

    /** One word for where it stands. */
    public String state() {
        if (revokedAt != null) {
            return "ended";
        }
        return usable ? "ready" : access;
    }

    public boolean revoked() {
        return revokedAt != null;
    }
}
