package org.safetynets.notifications.card.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** More codes were asked for than are sent in an hour. */
public record TooManyCodes(Instant tryAgainAt) implements Refusal {}
