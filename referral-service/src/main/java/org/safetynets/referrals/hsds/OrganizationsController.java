package org.safetynets.referrals.hsds;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Organizations that have an open public group. */
@RestController
@RequestMapping("/hsds/organizations")
@AllowAnyone
class OrganizationsController {

    private final Hsds hsds;
    private final Filters filters;
    private final Lists lists;

    OrganizationsController(Hsds hsds, Filters filters, Lists lists) {
        this.hsds = hsds;
        this.filters = filters;
        this.lists = lists;
    }

    /**
     * A page of organizations; with {@code full_service} also their services with all related data,
     * with {@code full} as if each was asked for by itself.
     */
    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable ResponseEntity<?> organizations(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID termId,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "full_service", defaultValue = "false") boolean fullService,
            @RequestParam(defaultValue = "false") boolean full,
            NativeWebRequest exchange)
            throws IOException {
        var shown = hsds.shown();
        var wanted = filters.wanted(null, termId, taxonomyId, null, null);
        var name = Filters.text(search);
        var ids =
                hsds.groups().organizations(wanted).stream()
                        .filter(it -> shown.name(it).toLowerCase(Locale.ROOT).contains(name))
                        .toList();
        var which = PageWanted.of(page, perPage);
        Function<UUID, OrganizationJson> each =
                it -> organization(shown, it, fullService || full, fullService);
        return lists.answer(
                format,
                () -> HsdsPage.cut(ids, which).map(each),
                () -> ids.stream().map(each),
                exchange);
    }

    private OrganizationJson organization(
            Shown shown, UUID id, boolean withServices, boolean fullService) {
        return shown.organization(id, withServices ? hsds.groups().of(id) : null, fullService);
    }

    /** One organization with its services, and with all of each where that is asked for. */
    @GetMapping("/{id}")
    ResponseEntity<OrganizationJson> organization(
            @PathVariable UUID id,
            @RequestParam(name = "full_service", defaultValue = "false") boolean fullService) {
        var groups = hsds.groups().of(id);
        if (groups.isEmpty()) {
            throw new NotFoundException();
        }
        return Hsds.cached(hsds.shown().organization(id, groups, fullService));
    }
}
