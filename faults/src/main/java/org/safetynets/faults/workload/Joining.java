package org.safetynets.faults.workload;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.safetynets.faults.check.Facts;
import org.safetynets.faults.workload.Seeker.Standing;

/** Somebody asks for a seat, is let in or waits, takes what is offered, and leaves again. */
final class Joining implements Scenario {
    private static final Map<String, Object> ANSWERS =
            Map.of(
                    "answers",
                    Map.of(
                            "Q1", "yes", "Q3", "yes", "Q6", "no", "Q7", "no", "Q8", "no", "Q9",
                            "no", "Q15", "yes"));
    private final Cast cast;
    private final Commands commands;

    Joining(Cast cast, Commands commands) {
        this.cast = cast;
        this.commands = commands;
    }

    @Override
    public void play(Random random) {
        var seeker = cast.seekers().poll();
        if (seeker == null) {
            return;
        }
        try {
            step(seeker, random);
        } finally {
            if (seeker.standing() != Standing.UNSURE) {
                cast.seekers().add(seeker);
            }
        }
    }

    private void step(Seeker seeker, Random random) {
        switch (seeker.standing()) {
            case OUT -> {
                ask(seeker, cast.any(random), random);
                if (seeker.standing() == Standing.ASKED) {
                    decide(seeker, random);
                }
            }
            case ASKED -> decide(seeker, random);
            case WAITING -> wait(seeker, random);
            case SEATED -> leave(seeker, random);
            case UNSURE -> {}
        }
    }

    private void ask(Seeker seeker, Circle circle, Random random) {
        var person = seeker.actor().id();
        var command =
                seat("seat.ask", "/join-requests", seeker, circle)
                        .leadingTo(Facts.seat("requested", circle.group(), person));
        var got = commands.give(seeker.actor(), command, random);
        if (got.isEmpty()) {
            seeker.now(Standing.UNSURE);
        } else if (got.get().ok()) {
            seeker.asked(circle, got.get().text("joinRequestId"));
        }
    }

    private static Command seat(String what, String path, Seeker seeker, Circle circle) {
        return Command.post(what, circle.path(path), ANSWERS)
                .about("group", circle.group())
                .about("organization", circle.organization().id())
                .about("person", seeker.actor().id());
    }

    private void decide(Seeker seeker, Random random) {
        var circle = seeker.circle();
        var person = seeker.actor().id();
        var seated = Facts.seat("seated", circle.group(), person);
        var waiting = Facts.seat("waitlisted", circle.group(), person);
        var command =
                Command.post(
                                "seat.decide",
                                circle.path("/join-requests/" + seeker.request() + "/decision"),
                                Map.of("accept", true))
                        .about("group", circle.group())
                        .about("person", person)
                        .learning(it -> Map.of("seat", it.text("seat")))
                        .leadingTo(
                                Set.of(seated, waiting),
                                it -> Set.of(it.text("seat").equals("seated") ? seated : waiting));
        var got = commands.give(circle.staff().coordinator(), command, random);
        if (got.isEmpty()) {
            seeker.now(Standing.UNSURE);
        } else if (got.get().ok()) {
            var taken = got.get().text("seat").equals("seated");
            seeker.now(taken ? Standing.SEATED : Standing.WAITING);
        }
    }

    private void wait(Seeker seeker, Random random) {
        var circle = seeker.circle();
        if (random.nextInt(8) == 0) {
            leave(seeker, random);
        } else if (isOffered(seeker, circle)) {
            take(seeker, circle, random);
        }
    }

    private static boolean isOffered(Seeker seeker, Circle circle) {
        return seeker.actor()
                .get("/api/groups/mine")
                .json()
                .path("seats")
                .valueStream()
                .filter(it -> it.path("groupId").asString("").equals(circle.group()))
                .anyMatch(it -> it.path("seat").asString("").equals("offered"));
    }

    private void take(Seeker seeker, Circle circle, Random random) {
        var person = seeker.actor().id();
        var command =
                Command.post(
                                "seat.accept",
                                "/api/groups/mine/seats/" + circle.group() + "/accept",
                                Map.of())
                        .about("group", circle.group())
                        .about("person", person)
                        .leadingTo(Facts.seat("seated", circle.group(), person));
        var got = commands.give(seeker.actor(), command, random);
        if (got.isEmpty()) {
            seeker.now(Standing.UNSURE);
        } else if (got.get().ok()) {
            seeker.now(Standing.SEATED);
        }
    }

    private void leave(Seeker seeker, Random random) {
        var circle = seeker.circle();
        var person = seeker.actor().id();
        var command =
                Command.delete("seat.leave", "/api/groups/mine/seats/" + circle.group())
                        .about("group", circle.group())
                        .about("person", person)
                        .leadingTo(Facts.seat("left", circle.group(), person));
        var got = commands.give(seeker.actor(), command, random);
        if (got.isEmpty()) {
            seeker.now(Standing.UNSURE);
        } else if (got.get().ok()) {
            seeker.now(Standing.OUT);
        }
    }
}
