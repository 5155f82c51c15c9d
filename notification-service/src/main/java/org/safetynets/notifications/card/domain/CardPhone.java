package org.safetynets.notifications.card.domain;

import java.util.Optional;

/** How far a person has come with a phone number. */
public sealed interface CardPhone {

    /** No number. */
    record None() implements CardPhone {}

    /** Given, not proven to be theirs. */
    record Unconfirmed(PhoneNumber number, Optional<PendingCode> code) implements CardPhone {}

    /** The code that was sent to it came back. */
    record Confirmed(PhoneNumber number) implements CardPhone {}

    /** The number, confirmed or not. */
    default Optional<PhoneNumber> anyNumber() {
        return switch (this) {
            case None() -> Optional.empty();
            case Unconfirmed(var number, _) -> Optional.of(number);
            case Confirmed(var number) -> Optional.of(number);
        };
    }
}
