package org.safetynets.training.certification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a certification is suspended, reinstated or revoked; kept in its history. */
public record RulingRequest(@NotBlank @Size(max = 500) String reason) {}
