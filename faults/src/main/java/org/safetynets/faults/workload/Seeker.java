package org.safetynets.faults.workload;

import org.jspecify.annotations.Nullable;

/** A partner, and where they believe they stand. */
final class Seeker {
    private final Actor actor;
    private Standing standing = Standing.OUT;
    private @Nullable Circle circle;
    private String request = "";

    enum Standing {
        OUT,
        ASKED,
        WAITING,
        SEATED,
        /** An answer was lost; such a one asks for nothing more. */
        UNSURE
    }

    Seeker(Actor actor) {
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    Standing standing() {
        return standing;
    }

    Circle circle() {
        var at = circle;
        if (at == null) {
            throw new IllegalStateException("in no group");
        }
        return at;
    }

    String request() {
        return request;
    }

    void asked(Circle at, String joinRequest) {
        this.circle = at;
        this.request = joinRequest;
        this.standing = Standing.ASKED;
    }

    void now(Standing next) {
        this.standing = next;
    }
}
