package org.safetynets.notifications.card.persistence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.CardPhone;
import org.safetynets.notifications.card.domain.PhoneNumber;
import org.safetynets.notifications.card.persistence.EmailDocument.Code;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/** The number of a contact card as it is stored: sealed. */
record PhoneDocument(@Nullable Sealed number, boolean confirmed, @Nullable Code code) {

    private static final String NUMBER = "phone.number";

    static @Nullable PhoneDocument of(CardPhone phone, SealedFields fields) {
        return switch (phone) {
            case CardPhone.None() -> null;
            case CardPhone.Confirmed(var number) ->
                    new PhoneDocument(fields.seal(NUMBER, number.value()), true, null);
            case CardPhone.Unconfirmed(var number, var code) ->
                    new PhoneDocument(
                            fields.seal(NUMBER, number.value()),
                            false,
                            code.map(Code::of).orElse(null));
        };
    }

    /** Without its key a number is none. */
    static CardPhone toCardPhone(@Nullable PhoneDocument stored, SealedFields fields) {
        return stored == null
                ? new CardPhone.None()
                : fields.open(NUMBER, stored.number())
                        .map(it -> stored.toCardPhone(new PhoneNumber(it)))
                        .orElseGet(CardPhone.None::new);
    }

    private CardPhone toCardPhone(PhoneNumber opened) {
        return confirmed
                ? new CardPhone.Confirmed(opened)
                : new CardPhone.Unconfirmed(opened, Optional.ofNullable(code).map(Code::toPending));
    }
}
