package org.safetynets.faults.workload;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Somebody looks at a group: its coordinator at its seats, a stranger whether it is listed. */
final class Looking implements Scenario {
    private final Cast cast;
    private final Commands commands;

    Looking(Cast cast, Commands commands) {
        this.cast = cast;
        this.commands = commands;
    }

    @Override
    public void play(Random random) {
        at(cast.any(random));
    }

    void at(Circle circle) {
        seats(circle);
        listing(circle);
    }

    private void seats(Circle circle) {
        var from = Instant.now();
        var seen = circle.staff().coordinator().get(circle.path(""));
        if (seen.ok()) {
            var about = new HashMap<String, String>();
            about.put("group", circle.group());
            about.put("status", seen.text("status"));
            about.put("taken", seen.text("seatsTaken"));
            about.put("waiting", seen.text("waitlisted"));
            about.put("version", seen.text("version"));
            commands.saw("group.seen", about, from);
        }
    }

    private void listing(Circle circle) {
        var from = Instant.now();
        var seen = circle.facilitator().get("/api/groups/listed/" + circle.group());
        if (seen.ok() || seen.status() == 404) {
            var about = Map.of("group", circle.group(), "listed", String.valueOf(seen.ok()));
            commands.saw("group.listed", about, from);
        }
    }
}
