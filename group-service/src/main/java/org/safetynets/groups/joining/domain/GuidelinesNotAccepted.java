package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person has not accepted the group's guidelines. */
public record GuidelinesNotAccepted() implements Refusal {}
