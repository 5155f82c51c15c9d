package org.safetynets.referrals.capacity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.platform.kernel.OrganizationId;

/** Groups as group-service tells of them. */
public final class CapacityPlay {

    private CapacityPlay() {}

    /** An open one with room. */
    public static GroupChangedV1 group(OrganizationId organization, UUID id) {
        return new GroupChangedV1(
                id,
                1,
                organization.value(),
                GroupChangedV1.Change.OPENED,
                GroupChangedV1.Status.OPEN,
                null,
                "A group",
                "BT_CORE",
                Set.of(UUID.randomUUID()),
                8,
                3,
                1,
                GroupChangedV1.Visibility.PUBLIC,
                GroupChangedV1.Format.ONLINE,
                "en",
                new MeetingPlan(DayOfWeek.MONDAY, LocalTime.of(19, 0), 90, 1, "Europe/Dublin"),
                null,
                null);
    }
}
