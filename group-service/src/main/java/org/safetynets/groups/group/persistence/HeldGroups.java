package org.safetynets.groups.group.persistence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.group.application.LosingFacilitators;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.stereotype.Component;

/** Which groups a person leads; erased, they lead none, and the gate decides about each. */
@Component
class HeldGroups implements PersonalData {

    private final Groups groups;
    private final LosingFacilitators losing;

    HeldGroups(Groups groups, LosingFacilitators losing) {
        this.groups = groups;
        this.losing = losing;
    }

    /** A group the person leads. */
    record Led(UUID organizationId, UUID groupId, String name, GroupStatus status) {
        static Led of(Group it) {
            return new Led(
                    it.organizationId().value(), it.id().value(), it.profile().name(), it.status());
        }
    }

    @Override
    public String section() {
        return "groups-led";
    }

    @Override
    public Set<String> collections() {
        return Set.of(GroupDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return groups.ledBy(person).stream().map(Led::of).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.anonymised(losing.lose(person));
    }
}
