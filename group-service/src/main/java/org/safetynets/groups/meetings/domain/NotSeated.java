package org.safetynets.groups.meetings.domain;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** Attendance names people who hold no seat in the group. */
public record NotSeated(List<UUID> people) implements Refusal {}
