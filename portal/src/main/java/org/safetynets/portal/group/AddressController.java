package org.safetynets.portal.group;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.groups.AddressesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A coordinator writes down where a group meets in person; an empty line takes it away. */
@Controller
class AddressController {

    private static final int LONGEST = 500;

    private final AddressesApi addresses;
    private final GroupPages pages;

    AddressController(AddressesApi addresses, GroupPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @PostMapping("/organizations/{organizationId}/groups/{groupId}/address")
    String write(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        var address = Map.of("address", form.text("address", LONGEST));
        if (!form.valid()) {
            return pages.show(organizationId, groupId, viewer, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(
                () -> addresses.write(organizationId, groupId, version, address))) {
            case Outcome.Done(var written) ->
                    GroupPages.path(organizationId, groupId) + "?done=address";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield pages.show(organizationId, groupId, viewer, model);
            }
        };
    }
}
