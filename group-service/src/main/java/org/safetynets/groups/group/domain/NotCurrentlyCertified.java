package org.safetynets.groups.group.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** No facilitator of the group is certified for its purpose on that day. */
public record NotCurrentlyCertified(String purpose, LocalDate day) implements Refusal {}
