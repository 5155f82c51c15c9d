package org.safetynets.groups.mine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.web.GroupResponse;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.web.JoinRequestResponse;

/** What a person holds, across organizations. */
record MineResponse(
        List<SeatResponse> seats,
        List<JoinRequestResponse> requests,
        List<GroupResponse> facilitating) {

    /**
     * A seat, a place on a waitlist, or a seat that is held until the person takes it.
     *
     * @param offeredUntil until when it is held
     */
    record SeatResponse(
            UUID groupId,
            UUID organizationId,
            String groupName,
            GroupStatus groupStatus,
            PlacementStatus seat,
            @Nullable Instant offeredUntil,
            @Nullable Instant nextMeeting) {}
}
