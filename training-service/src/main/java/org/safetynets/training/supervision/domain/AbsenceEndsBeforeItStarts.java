package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** An absence has a first day, and a last one that is not before it. */
public record AbsenceEndsBeforeItStarts(LocalDate from, LocalDate through) implements Refusal {}
