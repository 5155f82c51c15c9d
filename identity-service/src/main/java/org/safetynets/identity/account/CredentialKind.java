package org.safetynets.identity.account;

import java.util.Optional;

/** What somebody can sign in with. */
enum CredentialKind {
    PASSWORD,
    PASSKEY,
    TOTP;

    /** By Keycloak's name; empty for kinds we do not offer. */
    static Optional<CredentialKind> of(String keycloaks) {
        return switch (keycloaks) {
            case "password" -> Optional.of(PASSWORD);
            case "webauthn", "webauthn-passwordless" -> Optional.of(PASSKEY);
            case "otp" -> Optional.of(TOTP);
            default -> Optional.empty();
        };
    }
}
