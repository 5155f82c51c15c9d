package org.safetynets.referrals.integration.persistence;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.integration.domain.Access;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.Key;
import org.safetynets.referrals.integration.domain.KeysAt;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A system as stored.
 *
 * @param practiceId null for the organization's own
 * @param remindAt when to tell next that its last key ends; null when nothing is left to be told
 * @param fetchAt when its address is asked next; null where keys are given by hand
 */
@Document(IntegrationDocument.COLLECTION)
record IntegrationDocument(
        @Id UUID id,
        @Nullable UUID practiceId,
        UUID organizationId,
        String name,
        List<String> scopes,
        List<KeyDocument> keys,
        @Nullable String keysAt,
        @Nullable Instant fetchedAt,
        boolean failing,
        @Nullable Instant remindAt,
        @Nullable Instant fetchAt,
        Access access,
        Instant createdAt,
        @Nullable Instant revokedAt,
        long version) {

    static final String COLLECTION = "integrations";

    record KeyDocument(
            String kid,
            String kind,
            String jwk,
            Instant addedAt,
            @Nullable Instant endsAt,
            @Nullable Instant remindedThrough) {

        static KeyDocument of(Key it) {
            return new KeyDocument(
                    it.kid(),
                    it.kind(),
                    it.jwk(),
                    it.addedAt(),
                    it.endsAt().orElse(null),
                    it.remindedThrough());
        }

        Key restore() {
            return new Key(
                    kid,
                    kind,
                    jwk,
                    addedAt,
                    Optional.ofNullable(endsAt),
                    remindedThrough == null ? addedAt : remindedThrough);
        }
    }

    /**
     * @param fetchAt as it is stored already
     */
    static IntegrationDocument of(Integration it, @Nullable Instant fetchAt) {
        return new IntegrationDocument(
                it.id().value(),
                it.practice().map(PracticeId::value).orElse(null),
                it.organization().value(),
                it.name(),
                List.copyOf(new TreeSet<>(it.scopes())),
                it.keys().stream().map(KeyDocument::of).toList(),
                it.keysAt().map(at -> at.address().toString()).orElse(null),
                it.keysAt().flatMap(KeysAt::fetchedAt).orElse(null),
                it.keysAt().filter(KeysAt::failing).isPresent(),
                it.remindAt().orElse(null),
                it.isRevoked() ? null : fetchAt,
                it.access(),
                it.createdAt(),
                it.revokedAt().orElse(null),
                it.version());
    }

    Integration restore() {
        return new Integration(
                new IntegrationId(id),
                Optional.ofNullable(practiceId).map(PracticeId::new),
                new OrganizationId(organizationId),
                name,
                new TreeSet<>(scopes),
                keys.stream().map(KeyDocument::restore).toList(),
                Optional.ofNullable(keysAt)
                        .map(
                                it ->
                                        new KeysAt(
                                                URI.create(it),
                                                Optional.ofNullable(fetchedAt),
                                                failing)),
                access,
                createdAt,
                Optional.ofNullable(revokedAt),
                version);
    }
}
