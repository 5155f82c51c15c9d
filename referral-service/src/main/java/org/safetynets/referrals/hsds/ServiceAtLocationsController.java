package org.safetynets.referrals.hsds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.referrals.hsds.ListedGroups.AtPlace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups at the places they meet at; a hybrid group has two. */
@RestController
@RequestMapping("/hsds/service_at_locations")
@AllowAnyone
class ServiceAtLocationsController {

    private final Hsds hsds;
    private final Filters filters;

    ServiceAtLocationsController(Hsds hsds, Filters filters) {
        this.hsds = hsds;
        this.filters = filters;
    }

    @GetMapping
    ResponseEntity<HsdsPage<ServiceAtLocationJson>> places(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID termId,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "modified_after", required = false) @Nullable String modifiedAfter,
            @RequestParam(defaultValue = "false") boolean full) {
        var wanted = filters.wanted(search, termId, taxonomyId, organizationId, modifiedAfter);
        var which = PageWanted.of(page, perPage);
        var some =
                hsds.groups().places(wanted, which.offset(), which.size()).stream()
                        .map(it -> ServiceAtLocationJson.of(it, full))
                        .toList();
        return Hsds.cached(HsdsPage.of(some, which, hsds.groups().countPlaces(wanted)));
    }

    /** One group at one place, with when it meets there. */
    @GetMapping("/{id}")
    ResponseEntity<ServiceAtLocationJson> place(@PathVariable UUID id) {
        return hsds.groups()
                .at(id)
                .map(it -> ServiceAtLocationJson.of(new AtPlace(it, id), true))
                .map(Hsds::cached)
                .orElseThrow(NotFoundException::new);
    }
}
