package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** Somebody took the incident up before. */
public record AlreadyAcknowledged() implements Refusal {}
