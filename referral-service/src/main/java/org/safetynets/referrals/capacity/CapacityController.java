package org.safetynets.referrals.capacity;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Room in the organization's groups. */
@RestController
class CapacityController {

    private final GroupCopies groups;

    CapacityController(GroupCopies groups) {
        this.groups = groups;
    }

    /** Per purpose that has an open group. */
    @GetMapping("/api/referrals/organizations/{organizationId}/capacity")
    @AllowRoles(Role.COUNSELOR)
    List<PurposeCapacity> capacity(@PathVariable UUID organizationId) {
        return groups.capacity(new OrganizationId(organizationId));
    }
}
