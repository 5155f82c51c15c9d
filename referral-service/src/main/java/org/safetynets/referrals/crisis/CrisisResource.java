package org.safetynets.referrals.crisis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service for people in danger.
 *
 * @param contacts empty until someone who knows the place has confirmed them
 * @param note a word to the reader, for example that it is yet to be confirmed
 * @param confirmedOn when somebody last made sure that it answers
 */
public record CrisisResource(
        @NotBlank @Size(max = 120) String name,
        @NotEmpty Set<@NotNull CrisisKind> kinds,
        @NotNull @Size(max = 10) List<@NotNull @Valid Contact> contacts,
        @Size(max = 300) @Nullable String note,
        @Nullable LocalDate confirmedOn) {}
