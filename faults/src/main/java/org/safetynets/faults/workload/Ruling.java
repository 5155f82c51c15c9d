package org.safetynets.faults.workload;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.safetynets.faults.check.Facts;
import org.safetynets.stack.process.Pause;

/** A certification is revoked and, after a while, reinstated. */
final class Ruling implements Scenario {
    private static final int LONGEST_MILLIS = 12_000;
    private final Cast cast;
    private final Commands commands;
    private final Looking looking;

    Ruling(Cast cast, Commands commands, Looking looking) {
        this.cast = cast;
        this.commands = commands;
        this.looking = looking;
    }

    @Override
    public void play(Random random) {
        var circle = cast.any(random);
        if (!circle.ruling().tryLock()) {
            return;
        }
        try {
            rule(circle, "revoke", "revoked", random);
            look(circle, random);
            rule(circle, "reinstate", "reinstated", random);
        } finally {
            circle.ruling().unlock();
        }
    }

    /** Nobody looks closer than whoever wants to see it closed. */
    private void look(Circle circle, Random random) {
        var until = System.nanoTime() + random.nextInt(LONGEST_MILLIS) * 1_000_000L;
        while (System.nanoTime() < until) {
            Pause.of(Duration.ofMillis(250));
            try {
                looking.at(circle);
            } catch (NoAnswer e) {
                Pause.of(Duration.ofMillis(250)); // the next look may be answered
            }
        }
    }

    private void rule(Circle circle, String ruling, String change, Random random) {
        var command =
                Command.post(
                                "certification." + ruling,
                                circle.organization().path("training")
                                        + "/certifications/"
                                        + circle.certification()
                                        + "/"
                                        + ruling,
                                Map.of("reason", "Tried by a drill"))
                        .about("certification", circle.certification())
                        .leadingTo(Facts.certification(change, circle.certification()));
        commands.give(circle.staff().trainer(), command, random);
    }
}
