package org.safetynets.portal.services.practices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Counselors who work together, as one of them sees it.
 *
 * @param part what the one who looks may do: administrator or member
 * @param invitations that still hold; for administrators
 * @param requests of those who would like to join; for administrators
 * @param version what a change is made to
 */
public record Practice(
        UUID practiceId,
        String name,
        String part,
        List<Member> members,
        List<Invitation> invitations,
        List<Request> requests,
        Instant foundedAt,
        long version) {

    /** {@code me}: the one who looks. */
    public record Member(UUID personId, String pseudonym, String part, Instant since, boolean me) {

        public boolean decides() {
            return part.equals("administrator");
        }
    }

    public record Invitation(UUID invitationId, Instant endsAt) {}

    public record Request(UUID personId, String pseudonym, Instant askedAt) {}

    public boolean administers() {
        return part.equals("administrator");
    }
}
