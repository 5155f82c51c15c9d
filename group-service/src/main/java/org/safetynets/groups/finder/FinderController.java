package org.safetynets.groups.finder;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.web.CharterJson;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** Nobody turns pages so far, and counting further would only cost. */
    private static final int COUNTED = 1_000;

    private final Finder finder;
    private final Cursors cursors;
    private final Groups groups;
    private final Clock clock;

    FinderController(Finder finder, Cursors cursors, Groups groups, Clock clock) {
        this.finder = finder;
        this.cursors = cursors;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * By weekday and time of whoever searches, each group once. Pages follow each other by cursor;
     * the first thousand can also be had by their number, with a total.
     */
    @PostMapping("/search")
    FoundResponse search(@Valid @RequestBody Search search) {
        return search.page() == null ? byCursor(search) : byNumber(search, search.page());
    }

    private FoundResponse byCursor(Search search) {
        var cursor = search.cursor();
        var after = cursor == null ? null : cursors.read(cursor, search);
        var now = clock.instant();
        var found = finder.find(finder.asked(search, now), after, search.limit());
        var all = cursor == null && found.last() == null;
        return response(search, found, 0, all ? (long) found.hits().size() : null);
    }

    private FoundResponse byNumber(Search search, int page) {
        if (search.cursor() != null) {
            throw new InvalidRequestException("page", "must be left out beside a cursor");
        }
        var size = search.limit();
        var before = (long) page * size;
        if (before + size > COUNTED) {
            throw new InvalidRequestException("page", "so far on it goes by cursor only");
        }
        var now = clock.instant();
        var asked = finder.asked(search, now);
        var found = finder.find(asked, null, (int) before + size);
        var hits = found.hits().stream().skip(before).toList();
        var total = found.last() == null ? found.hits().size() : finder.countUpTo(asked, COUNTED);
        return response(search, new Found(hits, found.last()), page, (long) total);
    }

    private FoundResponse response(Search search, Found found, int page, @Nullable Long total) {
        var now = clock.instant();
        var last = found.last();
        List<ListingResponse> items = found.hits().stream().map(it -> it.response(now)).toList();
        var next = last == null ? null : cursors.write(last, search);
        return new FoundResponse(items, page, search.limit(), total, next);
    }

    @GetMapping("/search")
    FoundResponse searchByQuery(@ParameterObject Search search) {
        return search(search);
    }

    @GetMapping("/listed/{groupId}")
    ListingResponse listed(@PathVariable UUID groupId) {
        var now = clock.instant();
        var listed = finder.listed(groupId, now).orElseThrow(NotFoundException::new).response(now);
        var group =
                groups.find(new OrganizationId(listed.organizationId()), new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        return listed.with(CharterJson.of(group.profile().charter()));
    }
}
