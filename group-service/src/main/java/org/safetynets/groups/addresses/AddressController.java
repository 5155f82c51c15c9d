package org.safetynets.groups.addresses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.addresses.Addresses.Known;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a group meets in person: for who is seated, who leads, and who writes it down.
 *
 * <p>For others there is nothing here; they know the town.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/address")
class AddressController {

    private final MeetingAccess members;
    private final GroupAccess staff;
    private final Addresses addresses;
    private final Clock clock;

    AddressController(MeetingAccess members, GroupAccess staff, Addresses addresses, Clock clock) {
        this.members = members;
        this.staff = staff;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The way to the door; empty for none. */
    record AddressRequest(@NotNull @Size(max = 500) String address) {

        @Override
        public String toString() {
            return "AddressRequest[…]";
        }
    }

    record AddressResponse(String address, long version) {

        @Override
        public String toString() {
            return "AddressResponse[…]";
        }
    }

    /** Empty where nobody has written one; nothing at all for a group that meets online. */
    @GetMapping
    @AllowSignedIn
    ResponseEntity<AddressResponse> address(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        return members.comes(
                        caller,
                        new OrganizationId(organizationId),
                        new GroupId(groupId),
                        clock.instant())
                .filter(AddressController::meetsInPerson)
                .map(addresses::of)
                .map(AddressController::answer)
                .orElseThrow(NotFoundException::new);
    }

    /** Needs If-Match. */
    @PutMapping
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<AddressResponse> write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AddressRequest request,
            Caller caller) {
        var group =
                staff.run(caller, new OrganizationId(organizationId), new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        if (!meetsInPerson(group)) {
            throw new InvalidRequestException(
                    "address", "must be left out for a group that meets online");
        }
        var before = addresses.of(group).version();
        Etags.requireMatch(ifMatch, before);
        return answer(addresses.write(group, request.address().strip(), before));
    }

    private static boolean meetsInPerson(Group group) {
        return group.profile().format() != Format.ONLINE;
    }

    private static ResponseEntity<AddressResponse> answer(Known it) {
        return ResponseEntity.ok()
                .eTag(Etags.of(it.version()))
                .body(new AddressResponse(it.text(), it.version()));
    }
}
