package org.safetynets.referrals.integration.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.IntegrationResult.Refused;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.sandbox.domain.Sandbox;

/**
 * A system of a practice, or of an organization itself, that uses the FHIR server of one
 * organization.
 *
 * <p>It signs in by keys of its own, of which several may hold at once, so that a new one is in use
 * before the old one ends. A practice's system reaches the organization once a coordinator there
 * allows it; revoked is for good.
 *
 * @param practice whose it is; empty for the organization's own
 * @param scopes that it may ask for
 * @param keysAt where it publishes its keys; empty when they were given by hand
 */
public record Integration(
        IntegrationId id,
        Optional<PracticeId> practice,
        OrganizationId organization,
        String name,
        Set<String> scopes,
        List<Key> keys,
        Optional<KeysAt> keysAt,
        Access access,
        Instant createdAt,
        Optional<Instant> revokedAt,
        long version) {

    public static final int MOST_KEYS = 4;

    public Integration {
        scopes = Set.copyOf(scopes);
        keys = List.copyOf(keys);
    }

    /** A practice's system, which its organization has yet to let in. */
    public static Integration ofPractice(
            IntegrationId id,
            PracticeId practice,
            OrganizationId organization,
            Described described,
            Instant now) {
        return made(id, Optional.of(practice), organization, described, Access.ASKED, now);
    }

    /** The organization's own system. */
    public static Integration ofOrganization(
            IntegrationId id, OrganizationId organization, Described described, Instant now) {
        return made(id, Optional.empty(), organization, described, Access.ALLOWED, now);
    }

    /** The same, let in where nothing is real. */
    public Integration inSandbox() {
        return new Integration(
                id,
                practice,
                organization,
                name,
                scopes,
                keys,
                keysAt,
                Access.ALLOWED,
                createdAt,
                revokedAt,
                version);
    }

    /** What whoever makes a system says of it. */
    public record Described(
            String name, Set<String> scopes, List<Key> keys, Optional<KeysAt> keysAt) {}

    private static Integration made(
            IntegrationId id,
            Optional<PracticeId> practice,
            OrganizationId organization,
            Described described,
            Access access,
            Instant now) {
        return new Integration(
                id,
                practice,
                organization,
                described.name(),
                described.scopes(),
                described.keys(),
                described.keysAt(),
                access,
                now,
                Optional.empty(),
                1);
    }

    /** Calls it otherwise, and lets it ask for other scopes. */
    public IntegrationResult describe(String otherName, Set<String> otherScopes) {
        if (isRevoked()) {
            return new Refused(new IntegrationRevoked());
        }
        var less = !otherScopes.containsAll(scopes);
        return new Changed(
                with(otherName, otherScopes, keys, keysAt, access, revokedAt),
                less ? Effect.TAKES_AWAY : Effect.GIVES);
    }

    /**
     * Adds keys, beside those that hold.
     *
     * @param othersUntil when the others end at the latest; empty leaves them
     */
    public IntegrationResult addKeys(List<Key> more, Optional<Instant> othersUntil, Instant now) {
        if (isRevoked() || keysAt.isPresent()) {
            return new Refused(isRevoked() ? new IntegrationRevoked() : new KeysComeFromAddress());
        }
        var staying =
                keys.stream()
                        .filter(it -> it.holds(now))
                        .map(it -> othersUntil.map(it::until).orElse(it))
                        .toList();
        var all = Stream.concat(staying.stream(), more.stream()).toList();
        if (all.stream().map(Key::kid).distinct().count() < all.size()) {
            return new Refused(new KeyKnown());
        }
        return all.size() > MOST_KEYS
                ? new Refused(new TooManyKeys(MOST_KEYS))
                : new Changed(with(name, scopes, all, keysAt, access, revokedAt), Effect.GIVES);
    }

    /** Takes a key out of use at once; empty when it has no such key. */
    public Optional<Changed> dropKey(String kid) {
        var left = keys.stream().filter(it -> !it.kid().equals(kid)).toList();
        return left.size() == keys.size()
                ? Optional.empty()
                : Optional.of(
                        new Changed(
                                with(name, scopes, left, keysAt, access, revokedAt),
                                Effect.TAKES_AWAY));
    }

    /** Its keys that have ended are forgotten; empty when none has. */
    public Optional<Changed> dropEnded(Instant now) {
        var left = keys.stream().filter(it -> it.holds(now)).toList();
        return left.size() == keys.size()
                ? Optional.empty()
                : Optional.of(
                        new Changed(
                                with(name, scopes, left, keysAt, access, revokedAt), Effect.GIVES));
    }

    /** Its address answered with these keys, which replace those known before. */
    public Changed fetched(List<Key> found, Instant now) {
        var known = new ArrayList<Key>();
        found.forEach(it -> known.add(keys.stream().filter(it::isSameAs).findFirst().orElse(it)));
        var gone = keys.stream().anyMatch(it -> !known.contains(it));
        var same = known.equals(keys);
        var at = keysAt.map(it -> it.answered(now));
        var effect = gone ? Effect.TAKES_AWAY : same ? Effect.NONE : Effect.GIVES;
        return new Changed(with(name, scopes, known, at, access, revokedAt), effect);
    }

    /** Its address did not answer with keys. */
    public Integration notFetched() {
        return with(name, scopes, keys, keysAt.map(KeysAt::silent), access, revokedAt);
    }

    /** A coordinator of the organization lets it in, or not. */
    public IntegrationResult decide(boolean allowed) {
        if (isRevoked()) {
            return new Refused(new IntegrationRevoked());
        }
        var wasIn = access == Access.ALLOWED || access == Access.WITHDRAWN;
        var decided = allowed ? Access.ALLOWED : wasIn ? Access.WITHDRAWN : Access.REFUSED;
        return new Changed(
                with(name, scopes, keys, keysAt, decided, revokedAt),
                allowed ? Effect.GIVES : Effect.TAKES_AWAY);
    }

    /** Ends it for good. */
    public IntegrationResult revoke(Instant now) {
        return isRevoked()
                ? new Refused(new IntegrationRevoked())
                : new Changed(
                        with(name, scopes, List.of(), keysAt, access, Optional.of(now)),
                        Effect.TAKES_AWAY);
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    public boolean isLetIn() {
        return access == Access.ALLOWED && !isRevoked();
    }

    /** The keys by which it may sign in. */
    public List<Key> keysAt(Instant now) {
        return keys.stream().filter(it -> it.holds(now)).toList();
    }

    /** When to tell next that its last key ends; empty when nothing is left to be told. */
    public Optional<Instant> remindAt() {
        return lastToEnd().flatMap(Key::remindAt);
    }

    /** Notices that its last key ends soon; once for each key and each time it is due. */
    public Optional<KeyEnding> remind(Instant now) {
        return lastToEnd()
                .filter(it -> it.remindAt().stream().anyMatch(due -> !now.isBefore(due)))
                .map(it -> reminded(it, now));
    }

    private KeyEnding reminded(Key last, Instant now) {
        var told = keys.stream().map(it -> it.equals(last) ? it.remindedAt(now) : it).toList();
        return new KeyEnding(
                with(name, scopes, told, keysAt, access, revokedAt),
                last.daysLeft(now),
                last.endsAt().orElseThrow());
    }

    /** The key that no other outlasts. Where nothing is real nobody is told of one. */
    private Optional<Key> lastToEnd() {
        return Sandbox.is(organization) || keys.stream().anyMatch(it -> it.endsAt().isEmpty())
                ? Optional.empty()
                : keys.stream().max(Comparator.comparing(it -> it.endsAt().orElseThrow()));
    }

    private Integration with(
            String name,
            Set<String> scopes,
            List<Key> keys,
            Optional<KeysAt> keysAt,
            Access access,
            Optional<Instant> revokedAt) {
        return new Integration(
                id,
                practice,
                organization,
                name,
                scopes,
                keys,
                keysAt,
                access,
                createdAt,
                revokedAt,
                version + 1);
    }
}
