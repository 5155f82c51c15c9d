package org.safetynets.identity.erasure.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * A person's wish to be gone, until every service has said that they are.
 *
 * <p>Requested → under way with the first receipt → completed when every expected service has
 * answered and the account is gone. At the deadline it is overdue, which alarms; it still completes
 * when the last answer comes. Nothing ends it otherwise: there is no way back.
 *
 * @param code what the receipt code must hash to; none where the record was made anew from the
 *     event, after a restore
 * @param expected names of the services that have to answer
 * @param accountGone whether Keycloak has forgotten the account
 */
public record Erasure(
        ErasureId id,
        PersonId person,
        Optional<CodeHash> code,
        Instant requestedAt,
        Instant dueBy,
        Set<String> expected,
        List<Receipt> receipts,
        boolean accountGone,
        boolean overdue,
        Optional<Instant> completedAt,
        long version) {

    /** A month, as the law has it. */
    public static final Duration TERM = Duration.ofDays(30);

    public Erasure {
        expected = Set.copyOf(expected);
        receipts = List.copyOf(receipts);
    }

    public static Erasure request(
            ErasureId id, PersonId person, CodeHash code, Set<String> expected, Instant now) {
        return begin(id, person, Optional.of(code), expected, now, now.plus(TERM));
    }

    /** The same erasure in a database that was restored to a time before it. */
    public static Erasure anew(
            ErasureId id, PersonId person, Set<String> expected, Instant now, Instant dueBy) {
        return begin(id, person, Optional.empty(), expected, now, dueBy);
    }

    private static Erasure begin(
            ErasureId id,
            PersonId person,
            Optional<CodeHash> code,
            Set<String> expected,
            Instant now,
            Instant dueBy) {
        return new Erasure(
                id,
                person,
                code,
                now,
                dueBy,
                expected,
                List.of(),
                false,
                false,
                Optional.empty(),
                1);
    }

    /** Takes a service's receipt; a second one of the same service changes nothing. */
    public Erasure receive(Receipt receipt, Instant now) {
        if (answered().contains(receipt.service())) {
            return this;
        }
        var more = new ArrayList<>(receipts);
        more.add(receipt);
        return next(more, accountGone, overdue, now);
    }

    /** The account is gone; again is no change. */
    public Erasure loseAccount(Instant now) {
        return accountGone ? this : next(receipts, true, overdue, now);
    }

    /** The account may be back with a restored Keycloak, so it has to go once more. */
    public Erasure doubtAccount(Instant now) {
        return accountGone ? next(receipts, false, overdue, now) : this;
    }

    /** Overdue once the deadline is there and somebody has not answered; again is no change. */
    public Erasure check(Instant now) {
        var late = completedAt.isEmpty() && !now.isBefore(dueBy);
        return late && !overdue ? next(receipts, accountGone, true, now) : this;
    }

    private Erasure next(List<Receipt> all, boolean gone, boolean late, Instant now) {
        var services = all.stream().map(Receipt::service).toList();
        var done = gone && services.containsAll(expected);
        var completed = completedAt.isPresent() || !done ? completedAt : Optional.of(now);
        return new Erasure(
                id,
                person,
                code,
                requestedAt,
                dueBy,
                expected,
                all,
                gone,
                late,
                completed,
                version + 1);
    }

    /** The services that have yet to answer. */
    public Set<String> missing() {
        var left = new HashSet<>(expected);
        left.removeAll(answered());
        return Set.copyOf(left);
    }

    private List<String> answered() {
        return receipts.stream().map(Receipt::service).toList();
    }

    public ErasureStatus status() {
        if (completedAt.isPresent()) {
            return ErasureStatus.COMPLETED;
        }
        if (overdue) {
            return ErasureStatus.OVERDUE;
        }
        return receipts.isEmpty() ? ErasureStatus.REQUESTED : ErasureStatus.UNDER_WAY;
    }
}
