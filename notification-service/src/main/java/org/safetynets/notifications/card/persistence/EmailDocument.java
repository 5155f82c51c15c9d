package org.safetynets.notifications.card.persistence;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.PendingCode;

/** The address of a contact card as it is stored. */
record EmailDocument(String address, boolean confirmed, @Nullable Code code) {

    static @Nullable EmailDocument of(CardEmail email) {
        return switch (email) {
            case CardEmail.None() -> null;
            case CardEmail.Confirmed(var address) -> new EmailDocument(address.value(), true, null);
            case CardEmail.Unconfirmed(var address, var code) ->
                    new EmailDocument(address.value(), false, code.map(Code::of).orElse(null));
        };
    }

    static CardEmail toCardEmail(@Nullable EmailDocument stored) {
        if (stored == null) {
            return new CardEmail.None();
        }
        var address = new EmailAddress(stored.address());
        return stored.confirmed()
                ? new CardEmail.Confirmed(address)
                : new CardEmail.Unconfirmed(
                        address, Optional.ofNullable(stored.code()).map(Code::toPending));
    }

    /** What is kept of a code. */
    record Code(String hash, String salt, Instant expiresAt, int attemptsLeft) {

        static Code of(PendingCode code) {
            return new Code(code.hash(), code.salt(), code.expiresAt(), code.attemptsLeft());
        }

        PendingCode toPending() {
            return new PendingCode(hash, salt, expiresAt, attemptsLeft);
        }
    }
}
