package org.safetynets.notifications.card.persistence;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardEmail;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.PendingCode;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/** The address of a contact card as it is stored: sealed, so that no dump shows it. */
record EmailDocument(
        @Nullable Sealed address, boolean confirmed, boolean returned, @Nullable Code code) {

    private static final String ADDRESS = "email.address";

    static @Nullable EmailDocument of(CardEmail email, SealedFields fields) {
        return switch (email) {
            case CardEmail.None() -> null;
            case CardEmail.Confirmed(var address) ->
                    new EmailDocument(sealed(address, fields), true, false, null);
            case CardEmail.Returned(var address) ->
                    new EmailDocument(sealed(address, fields), true, true, null);
            case CardEmail.Unconfirmed(var address, var code) ->
                    new EmailDocument(
                            sealed(address, fields), false, false, code.map(Code::of).orElse(null));
        };
    }

    private static @Nullable Sealed sealed(EmailAddress address, SealedFields fields) {
        return fields.seal(ADDRESS, address.value());
    }

    /** Without its key an address is none. */
    static CardEmail toCardEmail(@Nullable EmailDocument stored, SealedFields fields) {
        return stored == null
                ? new CardEmail.None()
                : fields.open(ADDRESS, stored.address())
                        .map(it -> stored.toCardEmail(new EmailAddress(it)))
                        .orElseGet(CardEmail.None::new);
    }

    private CardEmail toCardEmail(EmailAddress opened) {
        if (returned) {
            return new CardEmail.Returned(opened);
        }
        return confirmed
                ? new CardEmail.Confirmed(opened)
                : new CardEmail.Unconfirmed(opened, Optional.ofNullable(code).map(Code::toPending));
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
