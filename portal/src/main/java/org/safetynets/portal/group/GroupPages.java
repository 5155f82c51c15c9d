package org.safetynets.portal.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.problems.NothingHere;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.Address;
import org.safetynets.portal.services.groups.AddressesApi;
import org.safetynets.portal.services.groups.ChartersApi;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.MeetingsApi;
import org.safetynets.portal.services.groups.Seat;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a group together, as much of it as the person may see. */
@Component
public class GroupPages {

    private final GroupsApi groups;
    private final JoiningApi joining;
    private final MeetingsApi meetings;
    private final ChartersApi charters;
    private final AddressesApi addresses;
    private final Pseudonyms pseudonyms;

    GroupPages(
            GroupsApi groups,
            JoiningApi joining,
            MeetingsApi meetings,
            ChartersApi charters,
            AddressesApi addresses,
            Pseudonyms pseudonyms) {
        this.groups = groups;
        this.joining = joining;
        this.meetings = meetings;
        this.charters = charters;
        this.addresses = addresses;
        this.pseudonyms = pseudonyms;
    }

    /** Fills the model for the page of the group and names its template. */
    public String show(UUID organizationId, UUID groupId, Viewer viewer, Model model) {
        var page = page(organizationId, groupId, viewer);
        model.addAttribute("page", page);
        if (page.group().meetsInPerson()) {
            model.addAttribute("address", address(organizationId, groupId));
        }
        if (viewer.staffOf(organizationId)) {
            model.addAttribute("history", Part.of(() -> groups.history(organizationId, groupId)));
            model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        }
        model.addAttribute("charter", Part.of(() -> charters.charter(organizationId, groupId)));
        return "group/group";
    }

    /** For who comes; for others there is none. */
    private Optional<Address> address(UUID organizationId, UUID groupId) {
        return Part.of(() -> Found.of(() -> addresses.address(organizationId, groupId)))
                .or(Optional.empty());
    }

    /** Where the page is, to go there after a change. */
    public static String path(UUID organizationId, UUID groupId) {
        return "redirect:/organizations/" + organizationId + "/groups/" + groupId;
    }

    /** The group as staff see it, or else as its members do. */
    public Group group(UUID organizationId, UUID groupId, Viewer viewer) {
        if (viewer.staffOf(organizationId)) {
            return Found.of(() -> groups.group(organizationId, groupId))
                    .orElseGet(() -> groups.view(organizationId, groupId).group());
        }
        return groups.view(organizationId, groupId).group();
    }

    /** The group for those who run it: its coordinators and who leads it; for others nothing. */
    public Group run(UUID organizationId, UUID groupId, Viewer viewer) {
        var group = groups.group(organizationId, groupId);
        if (viewer.has(organizationId, "coordinator") || group.ledBy(viewer.personId())) {
            return group;
        }
        throw new NothingHere();
    }

    /** Who has a place or waits for one, for those who look after the group. */
    public List<Seat> roster(UUID organizationId, UUID groupId) {
        return groups.roster(organizationId, groupId);
    }

    /** The group and what the person may do with it, without its people. */
    GroupPage state(UUID organizationId, UUID groupId, Viewer viewer) {
        var group = group(organizationId, groupId, viewer);
        return GroupPage.withoutPeople(
                group,
                organizationId,
                viewer.has(organizationId, "coordinator"),
                group.ledBy(viewer.personId()));
    }

    private GroupPage page(UUID organizationId, UUID groupId, Viewer viewer) {
        var state = state(organizationId, groupId, viewer);
        return state.seesPeople() ? withPeople(state, groupId) : state;
    }

    private GroupPage withPeople(GroupPage state, UUID groupId) {
        var organization = state.organizationId();
        return new GroupPage(
                state.group(),
                organization,
                state.coordinates(),
                state.leads(),
                Part.of(() -> roster(organization, groupId)),
                Part.of(() -> joining.requests(organization, groupId)).map(Slice::items),
                Part.of(() -> meetings.meetings(organization, groupId)).map(Slice::items));
    }
}
