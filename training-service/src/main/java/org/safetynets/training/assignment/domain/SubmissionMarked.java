package org.safetynets.training.assignment.domain;

import org.safetynets.platform.kernel.Refusal;

/** A trainer has marked it before. */
public record SubmissionMarked() implements Refusal {}
