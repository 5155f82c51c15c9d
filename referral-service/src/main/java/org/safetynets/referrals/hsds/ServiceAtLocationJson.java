package org.safetynets.referrals.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.hsds.ListedGroups.AtPlace;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A group at one of the places it meets at.
 *
 * @param schedules only where all related data is asked for
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ServiceAtLocationJson(
        UUID id,
        UUID serviceId,
        UUID locationId,
        LocationJson location,
        @Nullable List<ScheduleJson> schedules) {

    /** The town, online, or both; none for a group that does not say where. */
    static List<ServiceAtLocationJson> of(ListedGroup group, boolean full) {
        var places = new ArrayList<LocationJson>();
        if (group.meetsInPerson() && group.town() != null) {
            places.add(LocationJson.in(group.organizationId(), group.town()));
        }
        if (group.meetsOnline()) {
            places.add(LocationJson.online(group.organizationId()));
        }
        return places.stream().map(it -> at(it, group, full)).toList();
    }

    /** The one of the group's with that id. */
    static ServiceAtLocationJson of(AtPlace it, boolean full) {
        return of(it.group(), full).stream()
                .filter(one -> one.id().equals(it.place()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No place " + it.place()));
    }

    private static ServiceAtLocationJson at(LocationJson place, ListedGroup group, boolean full) {
        return new ServiceAtLocationJson(
                StableIds.of("service-at-location", group.id(), place.id()),
                group.id(),
                place.id(),
                place,
                full ? List.of(ScheduleJson.of(group)) : null);
    }
}
