package org.safetynets.faults.check;

/** What is done to the seats of a group, with what it was answered. */
sealed interface SeatDeed {

    /** Somebody is let in. */
    record Admit(String person, Given given) implements SeatDeed {}

    /** Somebody takes the seat that is held for them. */
    record Take(String person) implements SeatDeed {}

    record Leave(String person) implements SeatDeed {}

    /** Somebody reads how many seats are taken and how many people wait. */
    record Seen(int taken, int waiting) implements SeatDeed {}

    /** What came of being let in. */
    enum Given {
        SEAT,
        PLACE_IN_LINE,
        NOT_KNOWN
    }
}
