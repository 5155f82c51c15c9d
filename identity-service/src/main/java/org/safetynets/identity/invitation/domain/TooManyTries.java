package org.safetynets.identity.invitation.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The person tried too many codes that open nothing. */
public record TooManyTries(Instant tryAgainAt) implements Refusal {}
