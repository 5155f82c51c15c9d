package org.safetynets.groups.oncall.domain;

import org.safetynets.platform.kernel.Refusal;

/** Somebody took it up before. */
public record AlreadyAcknowledged() implements Refusal {}
