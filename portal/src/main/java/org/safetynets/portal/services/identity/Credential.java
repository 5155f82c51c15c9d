package org.safetynets.portal.services.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One way to sign in: password, passkey or totp. */
public record Credential(
        String credentialId, String kind, @Nullable String label, @Nullable Instant createdAt) {}
