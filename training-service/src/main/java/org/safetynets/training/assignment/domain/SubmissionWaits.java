package org.safetynets.training.assignment.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** What was handed in waits for a trainer's word. */
public record SubmissionWaits(UUID submissionId) implements Refusal {}
