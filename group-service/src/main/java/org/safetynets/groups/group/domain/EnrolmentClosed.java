package org.safetynets.groups.group.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The group takes nobody after its first meeting, which began then. */
public record EnrolmentClosed(Instant takesUntil) implements Refusal {}
