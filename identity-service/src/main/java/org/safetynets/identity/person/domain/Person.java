package org.safetynets.identity.person.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.person.domain.PersonChanged.Kind;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.identity.person.domain.PersonResult.Refused;
import org.safetynets.identity.person.domain.PersonResult.Unchanged;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who signed in at least once, under a pseudonym of their choice; we know no other name.
 *
 * <p>They may lay their account to rest and take it up again. An account that nobody uses is warned
 * and then erased.
 *
 * @param pseudonym what others see
 * @param accountName what they sign in with: the name they first came with, until they take another
 *     pseudonym, since nobody may be locked out because somebody else reads alike
 * @param barred whether a network administrator deactivated them, so that they cannot sign in
 * @param registeredAt when they were first seen
 * @param lastSeenOn the day they were last seen, and nothing finer
 * @param erasedAfter when an unused account goes, null while it is used
 */
public record Person(
        PersonId id,
        String pseudonym,
        String accountName,
        PersonStatus status,
        boolean barred,
        Instant registeredAt,
        LocalDate lastSeenOn,
        @Nullable Instant erasedAfter,
        long version) {

    /** How long an unused account stays after its owner was warned. */
    public static final Duration GRACE = Duration.ofDays(30);

    /** Somebody seen for the first time. */
    public static Done register(PersonId id, Pseudonym pseudonym, String accountName, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var status = PersonStatus.ACTIVE;
        return new Person(id, pseudonym.value(), accountName, status, false, now, today, null, 1)
                .done(Kind.REGISTERED, id, null, now);
    }

    /**
     * Gives them another pseudonym, unless it reads like that of another.
     *
     * @param holder who has a pseudonym that reads the same, null when it is free
     */
    public PersonResult rename(Pseudonym wanted, @Nullable PersonId holder, Instant now) {
        if (wanted.value().equals(pseudonym)) {
            return new Unchanged(this);
        }
        if (holder != null && !holder.equals(id)) {
            return new Refused(new PseudonymTaken(wanted.value()));
        }
        return new Person(
                        id,
                        wanted.value(),
                        wanted.value(),
                        status,
                        barred,
                        registeredAt,
                        lastSeenOn,
                        erasedAfter,
                        version + 1)
                .done(Kind.RENAMED, id, null, now);
    }

    /** By the person: signing in stays possible. By somebody else: it does not. */
    public PersonResult deactivate(PersonId by, @Nullable String reason, Instant now) {
        var bars = barred || !by.equals(id);
        if (!active() && bars == barred) {
            return new Unchanged(this);
        }
        return in(PersonStatus.DEACTIVATED, bars).done(Kind.DEACTIVATED, by, reason, now);
    }

    public PersonResult reactivate(PersonId by, @Nullable String reason, Instant now) {
        if (barred && by.equals(id)) {
            return new Refused(new DeactivatedByTheNetwork());
        }
        return active()
                ? new Unchanged(this)
                : in(PersonStatus.ACTIVE, false).done(Kind.REACTIVATED, by, reason, now);
    }

    /** Says that the account goes unless somebody uses it. */
    public PersonResult warnUnused(Instant now) {
        if (erasedAfter != null) {
            return new Unchanged(this);
        }
        var after = now.plus(GRACE);
        return new Person(
                        id,
                        pseudonym,
                        accountName,
                        status,
                        barred,
                        registeredAt,
                        lastSeenOn,
                        after,
                        version + 1)
                .done(Kind.WARNED_UNUSED, null, null, now);
    }

    public boolean active() {
        return status == PersonStatus.ACTIVE;
    }

    public boolean maySignIn() {
        return !barred;
    }

    private Person in(PersonStatus wanted, boolean bars) {
        return new Person(
                id,
                pseudonym,
                accountName,
                wanted,
                bars,
                registeredAt,
                lastSeenOn,
                erasedAfter,
                version + 1);
    }

    private Done done(Kind kind, @Nullable PersonId by, @Nullable String reason, Instant now) {
        return new Done(this, new PersonChanged(this, kind, by, reason, now));
    }
}
