package org.safetynets.training.forecast.web;

import java.time.LocalDate;

/** How many groups would pause in a week. */
public record WeekView(LocalDate monday, long groups) {}
