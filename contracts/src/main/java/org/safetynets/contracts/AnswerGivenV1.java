package org.safetynets.contracts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of an organization answered people who had told it something. To what, and what they
 * say, is in no event: the answer has an id of its own, by which nobody finds what it belongs to.
 *
 * @param groupId the group among whose pages it is read
 * @param givenAt the hour in which it was given, so that it is the key to no one message
 * @param tellIds who is told
 */
public record AnswerGivenV1(
        UUID answerId,
        long version,
        UUID organizationId,
        UUID groupId,
        Instant givenAt,
        Set<UUID> tellIds)
        implements Event {

    public AnswerGivenV1 {
        tellIds = Set.copyOf(tellIds);
    }

    @Override
    public UUID aggregateId() {
        return answerId;
    }
}
