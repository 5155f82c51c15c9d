package org.safetynets.training.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What somebody is called on their certificates and the page that proves them.
 *
 * @param name 1 to 60 letters, digits and common marks; nothing that could turn the text around
 */
record CertificateName(
        @NotNull
                @Pattern(
                        regexp = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’_-]{0,59}",
                        message = "must be 1 to 60 letters, digits, spaces and . , ' _ -")
                String name) {}
