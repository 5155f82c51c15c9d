package org.safetynets.training.practice.messaging;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.application.FollowingGroups;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.MeetingStatus;
import org.springframework.stereotype.Component;

/** Follows meetings; copies that are older than what is held change nothing. */
@Component
class MeetingsReplica implements EventConsumer<MeetingChangedV1> {

    /** The reason by which group-service says that no facilitator could come. */
    private static final String NO_FACILITATOR = "facilitator-unavailable";

    private final FollowingGroups following;

    MeetingsReplica(FollowingGroups following) {
        this.following = following;
    }

    @Override
    public Class<MeetingChangedV1> eventType() {
        return MeetingChangedV1.class;
    }

    @Override
    public void on(MeetingChangedV1 event, EventContext context) {
        following.changed(
                new Meeting(
                        event.meetingId(),
                        new OrganizationId(event.organizationId()),
                        event.groupId(),
                        MeetingStatus.valueOf(event.status().name()),
                        event.startsAt(),
                        event.endsAt(),
                        person(event.facilitatorId()),
                        person(event.substituteId()),
                        Set.of(),
                        Set.of(),
                        NO_FACILITATOR.equals(event.reason()),
                        false,
                        event.version()));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
