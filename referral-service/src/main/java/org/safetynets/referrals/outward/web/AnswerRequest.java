package org.safetynets.referrals.outward.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.DeclineReason;

/**
 * What a recipient answers.
 *
 * @param reason needed when they decline
 * @param reply to the partner, for example how to reach them
 */
record AnswerRequest(
        @NotNull Boolean accepted,
        @Nullable DeclineReason reason,
        @NotNull @Size(max = 1000) String reply) {

    Answer answer() {
        if (accepted == (reason != null)) {
            throw new InvalidRequestException("reason", "is for declining, and needed then");
        }
        return new Answer(accepted, Optional.ofNullable(reason), reply.strip());
    }
}
