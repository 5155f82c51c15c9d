package org.safetynets.groups.rooms;

/** Whoever provides rooms to meet in online. */
interface MeetingRooms {

    /** A new room that nobody knows of yet. */
    RoomAddress make();
}
