package org.safetynets.groups.rooms;

/** Where a room is: whoever has it can come in, so it is in no log, event, feed or list. */
record RoomAddress(String url) {

    @Override
    public String toString() {
        return "RoomAddress[…]";
    }
}
