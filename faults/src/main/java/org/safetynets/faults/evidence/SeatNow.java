package org.safetynets.faults.evidence;

/** Where somebody stands in a group, as its database holds it. */
public record SeatNow(String groupId, String personId, String status) {

    public boolean takesSeat() {
        return status.equals("SEATED") || status.equals("OFFERED");
    }

    public boolean waits() {
        return status.equals("WAITLISTED");
    }
}
