package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The person who takes a seat. */
public record EnrolRequest(@NotNull UUID personId) {}
