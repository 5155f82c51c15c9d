package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that asks for a private look.
 *
 * @param pseudonym by which the person goes in the group
 */
public record PulseReview(
        UUID groupId,
        UUID meetingId,
        UUID personId,
        @Nullable String pseudonym,
        Pulse pulse,
        Instant at) {

    /** Each from 0 to 10. */
    public record Pulse(int heard, int useful, int suited, int safe) {

        public int of(String question) {
            return switch (question) {
                case "heard" -> heard;
                case "useful" -> useful;
                case "suited" -> suited;
                default -> safe;
            };
        }
    }
}
