package org.safetynets.training.assignment.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;

/** What somebody hands in: words, a file uploaded before, or both. */
record SubmissionRequest(
        @Nullable @Size(min = 1, max = 20_000) String text, @Nullable UUID fileId) {

    void requireSomething() {
        if (text == null && fileId == null) {
            throw new InvalidRequestException("text", "there must be a text or a file");
        }
    }
}
