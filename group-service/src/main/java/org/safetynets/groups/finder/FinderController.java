package org.safetynets.groups.finder;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds listed groups; no account is needed, and with POST nothing of the search is in a URL. */
@RestController
@RequestMapping("/api/groups")
@AllowAnyone
class FinderController {

    private final Listings listings;
    private final Clock clock;

    FinderController(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    /** By weekday and time; the total is counted up to 10,000. */
    @PostMapping("/search")
    Page<ListingResponse> search(@Valid @RequestBody Search search) {
        var now = clock.instant();
        var page = Objects.requireNonNullElse(search.page(), 0);
        var size = Objects.requireNonNullElse(search.size(), 20);
        var found =
                listings.search(search, now, page, size).stream()
                        .map(it -> ListingResponse.brief(it, now))
                        .toList();
        var all = found.size() < size && page == 0;
        return new Page<>(found, page, size, all ? found.size() : listings.count(search, now));
    }

    @GetMapping("/search")
    Page<ListingResponse> searchByQuery(@Valid @ModelAttribute Search search) {
        return search(search);
    }

    @GetMapping("/listed/{groupId}")
    ListingResponse listed(@PathVariable UUID groupId) {
        var now = clock.instant();
        return listings.find(groupId, now)
                .map(it -> ListingResponse.full(it, now))
                .orElseThrow(NotFoundException::new);
    }
}
