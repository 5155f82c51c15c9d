package org.safetynets.training.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A program as a trainer describes it.
 *
 * @param languages codes of the languages it is given in
 */
record ProgramRequest(
        @NotNull UUID standardId,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Size(max = 2000) String description,
        @NotEmpty @Size(max = 20) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {}
