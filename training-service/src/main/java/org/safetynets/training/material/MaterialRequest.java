package org.safetynets.training.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was uploaded before, with a title. */
record MaterialRequest(
        @NotNull UUID fileId,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String module,
        @NotBlank @Size(max = 120) String title) {}
