package org.safetynets.referrals.hsds;

import java.io.IOException;
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

/** Open public groups, as services. */
@RestController
@RequestMapping("/hsds/services")
@AllowAnyone
class ServicesController {

    private final Hsds hsds;
    private final Filters filters;
    private final Lists lists;

    ServicesController(Hsds hsds, Filters filters, Lists lists) {
        this.hsds = hsds;
        this.filters = filters;
        this.lists = lists;
    }

    /**
     * A page of services; with {@code minimal} only their ids and when they changed, with {@code
     * full} all related data, with {@code format=ndjson} all of them at once, line by line. By
     * POST, as HSDS 3.1 has it, what is searched for may stand in a form and so in nobody's log.
     */
    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable ResponseEntity<?> services(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID termId,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "modified_after", required = false) @Nullable String modifiedAfter,
            @RequestParam(defaultValue = "false") boolean minimal,
            @RequestParam(defaultValue = "false") boolean full,
            NativeWebRequest exchange)
            throws IOException {
        var wanted = filters.wanted(search, termId, taxonomyId, organizationId, modifiedAfter);
        var which = PageWanted.of(page, perPage);
        var each = each(minimal, full);
        return lists.answer(
                format,
                () -> page(wanted, which, each),
                () -> hsds.groups().all(wanted).map(each),
                exchange);
    }

    private Function<ListedGroup, ?> each(boolean minimal, boolean full) {
        var shown = hsds.shown();
        return minimal ? shown::minimal : full ? shown::full : shown::plain;
    }

    private HsdsPage<?> page(Wanted wanted, PageWanted page, Function<ListedGroup, ?> each) {
        var some = hsds.groups().some(wanted, page.offset(), page.size());
        var total = hsds.groups().count(wanted);
        return HsdsPage.of(some.stream().<Object>map(each).toList(), page, total);
    }

    /** One service with all related data. */
    @GetMapping("/{id}")
    ResponseEntity<ServiceJson> service(@PathVariable UUID id) {
        var found = hsds.groups().find(id).orElseThrow(NotFoundException::new);
        return Hsds.cached(hsds.shown().full(found));
    }
}
