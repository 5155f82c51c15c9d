package org.safetynets.faults.workload;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.safetynets.stack.demo.Organization;

/**
 * A group that rests on one certification, and those who have to do with it.
 *
 * @param ruling held by whoever is about to revoke or reinstate
 * @param moments counts what is to begin at a moment of its own
 */
record Circle(
        Organization organization,
        String group,
        String certification,
        Actor facilitator,
        Staff staff,
        ReentrantLock ruling,
        AtomicInteger moments) {

    /** The people of its organization. */
    record Staff(Actor coordinator, Actor trainer, Actor counselor, Actor admin) {}

    String path(String rest) {
        return organization.path("groups") + "/groups/" + group + rest;
    }
}
