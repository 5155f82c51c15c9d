package org.safetynets.portal.services.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which no group of the organization meets by its plan. */
public record Holidays(List<LocalDate> days, @Nullable Long version) {}
