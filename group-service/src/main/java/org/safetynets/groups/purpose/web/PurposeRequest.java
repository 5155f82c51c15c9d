package org.safetynets.groups.purpose.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.PurposeContent;

/**
 * What a purpose is to say.
 *
 * @param code if given, the one in the address
 * @param active whether new groups may take it; yes unless said otherwise
 */
record PurposeRequest(
        @Nullable String code,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 300) String needs,
        @NotBlank @Size(max = 300) String outcomes,
        @Size(max = 300) @Nullable String referFirst,
        @Size(max = 120) @Nullable String usualFormat,
        @Nullable Boolean active) {

    PurposeContent content() {
        return new PurposeContent(name, needs, outcomes, referFirst, usualFormat);
    }

    boolean isActive() {
        return active == null || active;
    }
}
