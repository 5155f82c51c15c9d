package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.util.Optional;

/** What came of comparing a typed code with the one that was sent. */
sealed interface CodeCheck {

    record Right() implements CodeCheck {}

    /** The code with a try less. */
    record Wrong(PendingCode left) implements CodeCheck {}

    record NotUsable() implements CodeCheck {}

    static CodeCheck of(
            Optional<PendingCode> sent, String typed, CodeHashing hashing, Instant now) {
        if (sent.filter(it -> it.usable(now)).isEmpty()) {
            return new NotUsable();
        }
        var pending = sent.get();
        return pending.matches(typed, hashing)
                ? new Right()
                : new Wrong(pending.afterWrongAttempt());
    }
}
