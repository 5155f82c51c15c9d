package org.safetynets.notifications.card.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of giving an address. */
public sealed interface AddressResult {

    record Given(ContactCard card) implements AddressResult {}

    record Refused(Refusal reason) implements AddressResult {}
}
