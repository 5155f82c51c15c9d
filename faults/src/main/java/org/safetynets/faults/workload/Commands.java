package org.safetynets.faults.workload;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.Fact;
import org.safetynets.faults.history.History;
import org.safetynets.stack.process.Deadline;
import org.safetynets.stack.process.Pause;

/**
 * Gives commands and records what came of them. What is not answered is sent again under the same
 * key, mostly: some people give up, and then nobody knows.
 */
final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final double GIVES_UP = 0.2;
    private final History history;

    Commands(History history) {
        this.history = history;
    }

    /** The answer that accepted or refused it; empty when it was lost. */
    Optional<Got> give(Actor by, Command command, Random random) {
        var key = UUID.randomUUID().toString();
        var invoked = Instant.now();
        var deadline = Deadline.in(random.nextDouble() < GIVES_UP ? Duration.ZERO : PATIENCE);
        var uncertain = false;
        while (true) {
            var got = once(by, command, key);
            if (got != null && (got.ok() || (got.refused() && !uncertain))) {
                record(command, invoked, got);
                return Optional.of(got);
            }
            // A refusal after a lost answer says nothing of what is perhaps still under way.
            var over = got != null && got.refused();
            uncertain = true;
            if (over || deadline.passed()) {
                lost(command, invoked);
                return Optional.empty();
            }
            Pause.of(PAUSE);
        }
    }

    /** Records what somebody saw between two moments. */
    void saw(String what, Map<String, String> about, Instant from) {
        history.add(new Attempt(what, about, from, Instant.now(), Answer.ACCEPTED, Set.of()));
    }

    private static @Nullable Got once(Actor by, Command command, String key) {
        try {
            return by.send(command.method(), command.path(), command.body(), key);
        } catch (NoAnswer e) {
            return null;
        }
    }

    private void record(Command command, Instant invoked, Got got) {
        var about = new HashMap<>(command.about());
        about.put("http", String.valueOf(got.status()));
        if (got.ok()) {
            about.putAll(command.learned().apply(got));
        } else {
            about.put("problem", got.text("type"));
        }
        var answer = got.ok() ? Answer.ACCEPTED : Answer.REFUSED;
        Set<Fact> facts = got.ok() ? command.leads().apply(got) : Set.of();
        history.add(new Attempt(command.what(), about, invoked, Instant.now(), answer, facts));
    }

    private void lost(Command command, Instant invoked) {
        history.add(
                new Attempt(
                        command.what(),
                        command.about(),
                        invoked,
                        Instant.now(),
                        Answer.UNKNOWN,
                        command.possibly()));
    }
}
