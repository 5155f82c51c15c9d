package org.safetynets.training.external.domain;

import java.time.LocalDate;

/** Evidence that has to be looked at again in so many days, or fewer. */
public record RecheckDue(ExternalEvidence evidence, int days, LocalDate last) {}
