package org.safetynets.training.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The agreement that is signed.
 *
 * @param requirement code of the requirement that asks for it, for example {@code AG1}
 */
record SignRequest(@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement) {}
