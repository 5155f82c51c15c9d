package org.safetynets.notifications.reach.application;

import org.safetynets.platform.kernel.Refusal;

/** The same was asked of the person before, and they are told once. */
public record AlreadyAskedToday() implements Refusal {}
