package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of typing a code; the card is to be kept either way, since attempts count. */
public sealed interface ConfirmationResult {

    ContactCard card();

    record Confirmed(ContactCard card) implements ConfirmationResult {}

    record Refused(ContactCard card, Refusal reason) implements ConfirmationResult {}
}
