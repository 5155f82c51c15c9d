package org.safetynets.referrals.hsds;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.referrals.hsds.ListedGroups.AtPlace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Groups at the places they meet at; a hybrid group has two. */
@RestController
@RequestMapping("/hsds/service_at_locations")
@AllowAnyone
class ServiceAtLocationsController {

    private final Hsds hsds;
    private final Filters filters;
    private final Lists lists;

    ServiceAtLocationsController(Hsds hsds, Filters filters, Lists lists) {
        this.hsds = hsds;
        this.filters = filters;
        this.lists = lists;
    }

    /**
     * A page of them. There is no search by postcode, and asking for it is refused rather than
     * answered with what is elsewhere: {@code search} finds towns.
     */
    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable ResponseEntity<?> places(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID termId,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "modified_after", required = false) @Nullable String modifiedAfter,
            @RequestParam(required = false) @Nullable String postcode,
            @RequestParam(required = false) @Nullable String proximity,
            @RequestParam(defaultValue = "false") boolean full,
            NativeWebRequest exchange)
            throws IOException {
        Filters.refuse("postcode", postcode);
        Filters.refuse("proximity", proximity);
        var wanted = filters.wanted(search, termId, taxonomyId, organizationId, modifiedAfter);
        var which = PageWanted.of(page, perPage);
        return lists.answer(
                format,
                () -> page(wanted, which, full),
                () ->
                        hsds.groups()
                                .all(wanted)
                                .flatMap(it -> ServiceAtLocationJson.of(it, full).stream()),
                exchange);
    }

    private HsdsPage<?> page(Wanted wanted, PageWanted page, boolean full) {
        var some =
                hsds.groups().places(wanted, page.offset(), page.size()).stream()
                        .map(it -> ServiceAtLocationJson.of(it, full))
                        .toList();
        return HsdsPage.of(some, page, hsds.groups().countPlaces(wanted));
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
