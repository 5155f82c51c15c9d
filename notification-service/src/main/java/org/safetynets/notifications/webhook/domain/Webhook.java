package org.safetynets.notifications.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a system of an organization, or of a practice, is told of what happens, by Standard
 * Webhooks.
 *
 * @param old the secret before the present one, and until when it signs as well
 * @param failingSince since when nothing arrived, if so
 */
public record Webhook(
        UUID id,
        Owner owner,
        Receiver receiver,
        String secret,
        Optional<OldSecret> old,
        State state,
        Optional<Instant> failingSince,
        Instant createdAt,
        long version) {

    /** How long a receiver has to learn a new secret. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    /** After that nobody is there any more. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofDays(5);

    /** A secret that counts no longer than that. */
    public record OldSecret(String secret, Instant until) {}

    /** Whether it is told, and why not. */
    public enum State {
        ACTIVE,
        /** Its owner turned it off. */
        OFF,
        /** The receiver said that it is gone. */
        GONE,
        /** Nothing arrived for days. */
        FAILED
    }

    public static Webhook registered(
            UUID id, Owner owner, Receiver receiver, String secret, Instant now) {
        return new Webhook(
                id,
                owner,
                receiver,
                secret,
                Optional.empty(),
                State.ACTIVE,
                Optional.empty(),
                now,
                1);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** The secrets that sign now, the present one first. */
    public List<String> secrets(Instant now) {
        return old.filter(it -> now.isBefore(it.until()))
                .map(it -> List.of(secret, it.secret()))
                .orElseGet(() -> List.of(secret));
    }

    /** Signs with both for a while. */
    public Webhook rotated(String next, Instant now) {
        var before = new OldSecret(secret, now.plus(OVERLAP));
        return with(receiver, next, Optional.of(before), state, failingSince);
    }

    public Webhook changed(Receiver other) {
        return with(other, secret, old, state, failingSince);
    }

    public Webhook turnedOn() {
        return with(receiver, secret, old, State.ACTIVE, Optional.empty());
    }

    public Webhook turnedOff() {
        return with(receiver, secret, old, State.OFF, failingSince);
    }

    /** The receiver said that it is gone, and is asked no more. */
    public Webhook gone() {
        return active() ? with(receiver, secret, old, State.GONE, failingSince) : this;
    }

    public Webhook works() {
        return failingSince.isEmpty() ? this : with(receiver, secret, old, state, Optional.empty());
    }

    /** Failed, and not for the first time perhaps. */
    public Webhook fails(Instant now) {
        if (failingSince.isEmpty()) {
            return with(receiver, secret, old, state, Optional.of(now));
        }
        var over = !now.isBefore(failingSince.get().plus(GIVEN_UP_AFTER));
        return active() && over ? with(receiver, secret, old, State.FAILED, failingSince) : this;
    }

    private Webhook with(
            Receiver told,
            String present,
            Optional<OldSecret> before,
            State next,
            Optional<Instant> since) {
        return new Webhook(id, owner, told, present, before, next, since, createdAt, version + 1);
    }

    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "Webhook[" + id + ", " + state + "]";
    }
}
