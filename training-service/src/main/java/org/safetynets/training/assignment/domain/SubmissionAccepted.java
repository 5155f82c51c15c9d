package org.safetynets.training.assignment.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** What was handed in is accepted. */
public record SubmissionAccepted(UUID submissionId) implements Refusal {}
