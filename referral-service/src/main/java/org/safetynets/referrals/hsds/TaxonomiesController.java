package org.safetynets.referrals.hsds;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

/** The only taxonomy there is, the network's purposes, which are its terms and have no parents. */
@RestController
@AllowAnyone
class TaxonomiesController {

    private final Terms terms;
    private final Lists lists;

    TaxonomiesController(Terms terms, Lists lists) {
        this.terms = terms;
        this.lists = lists;
    }

    @RequestMapping(
            path = "/hsds/taxonomies",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable ResponseEntity<?> taxonomies(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            NativeWebRequest exchange)
            throws IOException {
        var name = TaxonomyJson.PURPOSES.name().toLowerCase(Locale.ROOT);
        var all =
                name.contains(Filters.text(search))
                        ? List.of(TaxonomyJson.PURPOSES)
                        : List.<TaxonomyJson>of();
        return lists.answer(format, all, PageWanted.of(page, perPage), exchange);
    }

    @GetMapping("/hsds/taxonomies/{id}")
    ResponseEntity<TaxonomyJson> taxonomy(@PathVariable UUID id) {
        return Optional.of(TaxonomyJson.PURPOSES)
                .filter(it -> it.id().equals(id))
                .map(Hsds::cached)
                .orElseThrow(NotFoundException::new);
    }

    /** Since no term has a parent or children, all are at the top, and none is below another. */
    @RequestMapping(
            path = "/hsds/taxonomy_terms",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable ResponseEntity<?> terms(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "parent_id", required = false) @Nullable UUID parentId,
            @RequestParam(name = "top_only", defaultValue = "false") boolean topOnly,
            NativeWebRequest exchange)
            throws IOException {
        var none =
                parentId != null || (taxonomyId != null && !taxonomyId.equals(StableIds.PURPOSES));
        var found = none ? List.<Term>of() : terms.with(Filters.text(search));
        var all = found.stream().map(TermJson::of).toList();
        return lists.answer(format, all, PageWanted.of(page, perPage), exchange);
    }

    @GetMapping("/hsds/taxonomy_terms/{id}")
    ResponseEntity<TermJson> term(@PathVariable UUID id) {
        return terms.find(id)
                .map(TermJson::of)
                .map(Hsds::cached)
                .orElseThrow(NotFoundException::new);
    }
}
