package org.safetynets.groups.group.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** The certification is in its grace that day: groups carry on with it, and none opens. */
public record OnlyInGrace(String purpose, LocalDate day) implements Refusal {}
