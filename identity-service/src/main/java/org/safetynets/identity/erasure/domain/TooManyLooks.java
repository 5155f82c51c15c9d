package org.safetynets.identity.erasure.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** Too many codes that are none were tried within a minute. */
public record TooManyLooks(Instant tryAgainAt) implements Refusal {}
