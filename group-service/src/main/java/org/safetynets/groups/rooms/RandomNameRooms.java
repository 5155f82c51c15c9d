package org.safetynets.groups.rooms;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Rooms that exist as soon as somebody comes to their address: its name is 128 random bits. */
@Component
final class RandomNameRooms implements MeetingRooms {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final String base;

    RandomNameRooms(@Value("${nets.rooms.base-url}") String base) {
        this.base = base.endsWith("/") ? base : base + "/";
    }

    @Override
    public RoomAddress make() {
        var name = new byte[BYTES];
        random.nextBytes(name);
        return new RoomAddress(base + HexFormat.of().formatHex(name));
    }
}
