package org.safetynets.faults.workload;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import org.safetynets.faults.check.Facts;

/** A meeting is scheduled, started and held. */
final class Meeting implements Scenario {
    private static final int SPREAD_SECONDS = 120;
    private final Cast cast;
    private final Commands commands;

    Meeting(Cast cast, Commands commands) {
        this.cast = cast;
        this.commands = commands;
    }

    @Override
    public void play(Random random) {
        var circle = cast.any(random);
        var startsAt = moment(circle);
        var body = Map.of("startsAt", startsAt);
        var command = step(circle, "schedule", "scheduled", "", startsAt, body);
        var scheduled = commands.give(circle.facilitator(), command, random);
        if (scheduled.isEmpty() || !scheduled.get().ok()) {
            return;
        }
        var meeting = "/" + scheduled.get().text("meetingId");
        var start = step(circle, "start", "started", meeting + "/start", startsAt, Map.of());
        var started = commands.give(circle.facilitator(), start, random);
        if (started.isPresent() && started.get().ok()) {
            var complete =
                    step(circle, "complete", "held", meeting + "/complete", startsAt, Map.of());
            commands.give(circle.facilitator(), complete, random);
        }
    }

    /** Soon, and at no other meeting's moment. */
    private static String moment(Circle circle) {
        var number = circle.moments().getAndIncrement() % SPREAD_SECONDS;
        return Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofMinutes(5))
                .plusSeconds(number)
                .toString();
    }

    private static Command step(
            Circle circle,
            String verb,
            String change,
            String path,
            String startsAt,
            Map<String, String> body) {
        return Command.post("meeting." + verb, circle.path("/meetings" + path), body)
                .about("group", circle.group())
                .about("startsAt", startsAt)
                .leadingTo(Facts.meeting(change, circle.group(), startsAt));
    }
}
