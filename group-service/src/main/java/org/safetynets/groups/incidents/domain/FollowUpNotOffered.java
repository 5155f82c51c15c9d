package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody has written to whoever reported it. */
public record FollowUpNotOffered() implements Refusal {}
