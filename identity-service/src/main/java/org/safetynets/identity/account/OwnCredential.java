package org.safetynets.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the person signs in; the secret itself stays in Keycloak.
 *
 * @param label the name the person gave it, if any
 * @param createdAt null for what came with the account
 */
record OwnCredential(
        String credentialId,
        CredentialKind kind,
        @Nullable String label,
        @Nullable Instant createdAt) {}
