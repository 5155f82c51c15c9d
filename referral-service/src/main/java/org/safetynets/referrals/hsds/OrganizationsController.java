package org.safetynets.referrals.hsds;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organizations that have an open public group. */
@RestController
@RequestMapping("/hsds/organizations")
@AllowAnyone
class OrganizationsController {

    private final Hsds hsds;

    OrganizationsController(Hsds hsds) {
        this.hsds = hsds;
    }

    /** A page of organizations; with {@code full_service} also their services. */
    @GetMapping
    ResponseEntity<HsdsPage<OrganizationJson>> organizations(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(name = "full_service", defaultValue = "false") boolean fullService) {
        var shown = hsds.shown();
        var wanted = search == null ? "" : search.toLowerCase(Locale.ROOT);
        var ids =
                hsds.groups().organizations().stream()
                        .filter(it -> shown.name(it).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        var some = HsdsPage.cut(ids, PageWanted.of(page, perPage));
        return Hsds.cached(some.map(it -> organization(shown, it, fullService)));
    }

    private OrganizationJson organization(Shown shown, UUID id, boolean withServices) {
        return shown.organization(id, withServices ? hsds.groups().of(id) : null);
    }

    /** One organization with its services. */
    @GetMapping("/{id}")
    ResponseEntity<OrganizationJson> organization(@PathVariable UUID id) {
        var groups = hsds.groups().of(id);
        if (groups.isEmpty()) {
            throw new NotFoundException();
        }
        return Hsds.cached(hsds.shown().organization(id, groups));
    }
}
