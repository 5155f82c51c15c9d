package org.safetynets.training.cohort.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** The last day of a cohort is before its first. */
public record CohortEndsBeforeItStarts(LocalDate startsOn, LocalDate endsOn) implements Refusal {}
