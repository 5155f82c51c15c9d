package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person already asked for, waits for or holds a seat in this group. */
public record AlreadyRequested() implements Refusal {}
