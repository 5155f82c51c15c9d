package org.safetynets.notifications.card.domain;

import java.util.Optional;

/** How far a person has come with an e-mail address. */
public sealed interface CardEmail {

    /** No address: everything stays in the app. */
    record None() implements CardEmail {}

    /** Given, not proven to be theirs. */
    record Unconfirmed(EmailAddress address, Optional<PendingCode> code) implements CardEmail {}

    /** The code that was mailed to it came back. */
    record Confirmed(EmailAddress address) implements CardEmail {}

    /** It was confirmed once, but mails to it come back for good. */
    record Returned(EmailAddress address) implements CardEmail {}

    /** The address, confirmed or not. */
    default Optional<EmailAddress> anyAddress() {
        return switch (this) {
            case None() -> Optional.empty();
            case Unconfirmed(var address, _) -> Optional.of(address);
            case Confirmed(var address) -> Optional.of(address);
            case Returned(var address) -> Optional.of(address);
        };
    }
}
