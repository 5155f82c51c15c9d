package org.safetynets.training.certification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a certification is suspended, reinstated or revoked; kept in its history.
 *
 * @param ground code of one of the standard's grounds, where it rests on one
 */
public record RulingRequest(
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String ground) {}
