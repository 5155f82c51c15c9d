package org.safetynets.groups.meetings.domain;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The leaders of the group owe a debrief on these incidents first. */
public record DebriefOwed(List<UUID> incidents) implements Refusal {}
