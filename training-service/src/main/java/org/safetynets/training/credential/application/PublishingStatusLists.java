package org.safetynets.training.credential.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import org.safetynets.training.credential.domain.StatusEntries;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.springframework.stereotype.Service;

/** The status lists as they are at this moment; signed again only when a bit has changed. */
@Service
public class PublishingStatusLists {

    private static final Duration VALID = Duration.ofDays(1);

    private record Which(StatusPurpose purpose, int list) {}

    private record Made(BitSet set, Instant at, SignedCredential credential) {}

    private final Cache<Which, Made> made = Caffeine.newBuilder().maximumSize(100).build();
    private final StatusEntries entries;
    private final StatusListContent content;
    private final Signing signing;
    private final Clock clock;

    public PublishingStatusLists(
            StatusEntries entries, StatusListContent content, Signing signing, Clock clock) {
        this.entries = entries;
        this.content = content;
        this.signing = signing;
        this.clock = clock;
    }

    /** Empty when there is no such list. */
    public Optional<SignedCredential> list(StatusPurpose purpose, int list) {
        if (list < 1 || list > entries.newestList()) {
            return Optional.empty();
        }
        var which = new Which(purpose, list);
        var set = entries.set(purpose, list);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var held = made.getIfPresent(which);
        if (held != null && held.set.equals(set) && isFresh(held, now)) {
            return Optional.of(held.credential);
        }
        var fresh = new Made(set, now, sign(which, set, now));
        made.put(which, fresh);
        return Optional.of(fresh.credential);
    }

    private SignedCredential sign(Which which, BitSet set, Instant now) {
        var until = now.plus(VALID);
        var says = content.of(which.purpose, which.list, set, now, until);
        return new SignedCredential(signing.sign(Signing.CREDENTIAL, says, until), says);
    }

    /** Half of its time is left; and a clock that went back makes nothing that is yet to come. */
    private static boolean isFresh(Made held, Instant now) {
        return !now.isBefore(held.at) && now.isBefore(held.at.plus(VALID.dividedBy(2)));
    }
}
