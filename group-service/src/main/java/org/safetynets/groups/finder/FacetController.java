package org.safetynets.groups.finder;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetynets.groups.finder.FacetsResponse.Count;
import org.safetynets.groups.finder.FacetsResponse.Facet;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What else could be chosen in the finder, with how many groups there would be. */
@RestController
class FacetController {

    /** From here on it is many, and counting further would only cost. */
    private static final int MANY = 100;

    private static final int WEEK = 7;

    private final Finder finder;
    private final Purposes purposes;
    private final Clock clock;

    FacetController(Finder finder, Purposes purposes, Clock clock) {
        this.finder = finder;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** For the filter of a search; its page, size and cursor do not matter. */
    @PostMapping("/api/groups/search/facets")
    @AllowAnyone
    FacetsResponse facets(@Valid @RequestBody Search search) {
        var now = clock.instant();
        var asked = finder.asked(search, now);
        return new FacetsResponse(
                count(asked),
                facets(codes(), it -> asked.with("purpose", it)),
                facets(weekdays(), it -> asked.with(Wanted.of(search, it, now))),
                facets(formats(), it -> asked.with("format", it.name())),
                facets(languages(), it -> asked.with("language", it)),
                count(asked.with("hasSeat", true)),
                count(asked.with(soon(search, now))));
    }

    private static Wanted soon(Search search, Instant now) {
        return Wanted.of(search.within(WEEK), now);
    }

    private Stream<String> codes() {
        return purposes.all().stream().map(Purpose::code).map(it -> it.value());
    }

    private Stream<String> languages() {
        return finder.languages().stream();
    }

    private static Stream<DayOfWeek> weekdays() {
        return Stream.of(DayOfWeek.values());
    }

    private static Stream<Format> formats() {
        return Stream.of(Format.values());
    }

    private <T> List<Facet<T>> facets(Stream<T> values, Function<T, Asked> chosen) {
        return values.map(it -> facet(it, count(chosen.apply(it))))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private static <T> Facet<T> facet(T value, Count count) {
        return new Facet<>(value, count.count(), count.more());
    }

    private Count count(Asked asked) {
        var counted = finder.countUpTo(asked, MANY + 1);
        return new Count(Math.min(counted, MANY), counted > MANY);
    }
}
