package org.safetynets.groups.rooms;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The room is open from shortly before the meeting until shortly after it. */
public record RoomNotOpen(Instant opensAt, Instant closesAt) implements Refusal {}
