package org.safetynets.groups.group.domain;

/**
 * The seats of a group: never more taken than there are.
 *
 * @param waitlisted how many wait
 * @param tickets how many have ever been given out; who waits with the lowest is next
 */
public record Seats(int capacity, int taken, int waitlisted, long tickets) {

    public Seats {
        if (capacity < 1 || taken < 0 || taken > capacity || waitlisted < 0) {
            throw new IllegalArgumentException(
                    "%d of %d seats, %d waiting".formatted(taken, capacity, waitlisted));
        }
    }

    public static Seats empty(int capacity) {
        return new Seats(capacity, 0, 0, 0);
    }

    public int free() {
        return capacity - taken;
    }

    /** A seat is only free for somebody new when nobody waits for it. */
    boolean freeForNext() {
        return free() > 0 && waitlisted == 0;
    }

    Seats take() {
        return new Seats(capacity, taken + 1, waitlisted, tickets + 1);
    }

    Seats queue() {
        return new Seats(capacity, taken, waitlisted + 1, tickets + 1);
    }

    Seats giveBack() {
        return new Seats(capacity, taken - 1, waitlisted, tickets);
    }

    Seats leaveQueue() {
        return new Seats(capacity, taken, waitlisted - 1, tickets);
    }

    Seats moveUp() {
        return new Seats(capacity, taken + 1, waitlisted - 1, tickets);
    }

    Seats withCapacity(int capacity) {
        return new Seats(capacity, taken, waitlisted, tickets);
    }
}
