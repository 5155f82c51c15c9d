package org.safetynets.groups.group.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupResult;
import org.safetynets.groups.group.domain.Refused;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.Etags;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes answers of groups, with the names of their purposes. */
@Component
public class GroupResponses {

    private final Purposes purposes;
    private final Clock clock;

    GroupResponses(Purposes purposes, Clock clock) {
        this.purposes = purposes;
        this.clock = clock;
    }

    public GroupResponse of(Group group) {
        return GroupResponse.of(group, name(group.profile().purpose()), clock.instant());
    }

    public List<GroupResponse> of(List<Group> groups) {
        var names =
                groups.stream()
                        .map(it -> it.profile().purpose())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::name));
        return groups.stream()
                .map(
                        it ->
                                GroupResponse.of(
                                        it,
                                        names.getOrDefault(it.profile().purpose(), ""),
                                        clock.instant()))
                .toList();
    }

    /** The name people see for a purpose. */
    public String name(PurposeCode code) {
        return purposes.find(code).map(Purpose::content).map(it -> it.name()).orElse(code.value());
    }

    ResponseEntity<GroupResponse> answer(Group group) {
        return ResponseEntity.ok().eTag(Etags.of(group.version())).body(of(group));
    }

    ResponseEntity<GroupResponse> answer(GroupResult result) {
        return switch (result) {
            case Refused(var reason) -> throw new RefusedException(reason);
            case GroupChanged changed -> answer(changed.group());
        };
    }
}
