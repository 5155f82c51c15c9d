package org.safetynets.referrals.hsds;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The only taxonomy there is, the network's purposes, which are its terms and have no parents. */
@RestController
@AllowAnyone
class TaxonomiesController {

    private final Terms terms;

    TaxonomiesController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/hsds/taxonomies")
    ResponseEntity<HsdsPage<TaxonomyJson>> taxonomies(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage) {
        var wanted = search == null ? "" : search.toLowerCase(Locale.ROOT);
        var name = TaxonomyJson.PURPOSES.name().toLowerCase(Locale.ROOT);
        var all = name.contains(wanted) ? List.of(TaxonomyJson.PURPOSES) : List.<TaxonomyJson>of();
        return Hsds.cached(HsdsPage.cut(all, PageWanted.of(page, perPage)));
    }

    @GetMapping("/hsds/taxonomies/{id}")
    ResponseEntity<TaxonomyJson> taxonomy(@PathVariable UUID id) {
        return Optional.of(TaxonomyJson.PURPOSES)
                .filter(it -> it.id().equals(id))
                .map(Hsds::cached)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/hsds/taxonomy_terms")
    ResponseEntity<HsdsPage<TermJson>> terms(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomyId,
            @RequestParam(name = "parent_id", required = false) @Nullable String parentId) {
        var none =
                parentId != null || (taxonomyId != null && !taxonomyId.equals(StableIds.PURPOSES));
        var found = none ? List.<Term>of() : terms.with(search == null ? "" : search);
        var all = found.stream().map(TermJson::of).toList();
        return Hsds.cached(HsdsPage.cut(all, PageWanted.of(page, perPage)));
    }

    @GetMapping("/hsds/taxonomy_terms/{id}")
    ResponseEntity<TermJson> term(@PathVariable UUID id) {
        return terms.find(id)
                .map(TermJson::of)
                .map(Hsds::cached)
                .orElseThrow(NotFoundException::new);
    }
}
