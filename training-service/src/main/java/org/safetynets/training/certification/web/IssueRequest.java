package org.safetynets.training.certification.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The enrolment that earned the certification. */
public record IssueRequest(@NotNull UUID enrolmentId) {}
