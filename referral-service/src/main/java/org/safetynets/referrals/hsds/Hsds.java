package org.safetynets.referrals.hsds;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the controllers of HSDS share: the groups, the words for them, and how answers are kept. */
@Component
class Hsds {

    /** Free seats change often; a directory that is five minutes old sends nobody astray. */
    private static final CacheControl FOR_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final ListedGroups groups;
    private final Terms terms;
    private final OrganizationNames organizations;
    private final Clock clock;

    Hsds(ListedGroups groups, Terms terms, OrganizationNames organizations, Clock clock) {
        this.groups = groups;
        this.terms = terms;
        this.organizations = organizations;
        this.clock = clock;
    }

    ListedGroups groups() {
        return groups;
    }

    Terms terms() {
        return terms;
    }

    Shown shown() {
        return new Shown(organizations, terms.all(), clock.instant());
    }

    static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok().cacheControl(FOR_MINUTES).body(body);
    }
}
