package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person was removed from the group, and no appeal was upheld. */
public record RemovedFromGroup() implements Refusal {}
