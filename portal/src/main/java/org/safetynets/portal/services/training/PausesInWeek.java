package org.safetynets.portal.services.training;

import java.time.LocalDate;

/** How many groups would pause in the week of that Monday. */
public record PausesInWeek(LocalDate monday, long groups) {}
