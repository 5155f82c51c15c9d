package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.Heard;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.Fact;

/** What was accepted was committed, published, and has taken effect wherever it is awaited. */
public final class NothingLost implements Check {

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var lost = new ArrayList<Violation>();
        accepted(history, evidence, lost);
        lost.addAll(underway(evidence));
        givenUp(evidence, lost);
        return lost;
    }

    /** A dead letter that is no event of ours was put there by a drill. */
    private static void givenUp(Evidence evidence, List<Violation> lost) {
        var told = evidence.told().stream().map(Told::id).collect(Collectors.toSet());
        evidence.deadLetters().stream()
                .filter(it -> told.contains(it.id()))
                .forEach(it -> lost.add(violation("given up as a dead letter: " + it)));
    }

    /** What has been committed and has not arrived yet: nothing, once the suite is at rest. */
    public static List<Violation> underway(Evidence evidence) {
        var lost = new ArrayList<Violation>();
        published(evidence, lost);
        consumed(evidence, lost);
        copied(evidence, lost);
        return lost;
    }

    /** What nothing was told of since the drill began may have been erased where it was copied. */
    private static void copied(Evidence evidence, List<Violation> lost) {
        var changed = evidence.told().stream().map(Told::key).collect(Collectors.toSet());
        evidence.copies().stream()
                .filter(it -> changed.contains(it.id()) && it.held() < it.version())
                .forEach(it -> lost.add(violation("a copy stayed behind: " + it)));
    }

    private static void accepted(List<Attempt> history, Evidence evidence, List<Violation> lost) {
        var told = new HashMap<Fact, Integer>();
        evidence.told().forEach(it -> Facts.of(it).ifPresent(f -> told.merge(f, 1, Integer::sum)));
        var wanted = new HashMap<Fact, Integer>();
        history.stream()
                .filter(Attempt::accepted)
                .flatMap(it -> it.facts().stream())
                .forEach(it -> wanted.merge(it, 1, Integer::sum));
        wanted.forEach(
                (fact, count) -> {
                    var found = told.getOrDefault(fact, 0);
                    if (found < count) {
                        lost.add(
                                violation(
                                        "%s accepted %d times, told %d times"
                                                .formatted(fact, count, found)));
                    }
                });
    }

    private static void published(Evidence evidence, List<Violation> lost) {
        var heard = new HashSet<String>();
        evidence.heard().stream().map(Heard::id).forEach(heard::add);
        evidence.told().stream()
                .filter(it -> !heard.contains(it.id()))
                .forEach(it -> lost.add(violation("not published: " + described(it))));
    }

    /** Each consumer takes every event of the type that it has taken before. */
    private static void consumed(Evidence evidence, List<Violation> lost) {
        var types = new HashMap<String, String>();
        evidence.heard().forEach(it -> types.put(it.id(), it.type()));
        Map<List<String>, Set<String>> taken = new HashMap<>();
        Map<List<String>, String> takes = new HashMap<>();
        for (var it : evidence.taken()) {
            var consumer = List.of(it.service(), it.consumer());
            taken.computeIfAbsent(consumer, key -> new HashSet<>()).add(it.id());
            var type = types.get(it.id());
            if (type != null) {
                takes.put(consumer, type);
            }
        }
        for (var event : evidence.told()) {
            takes.forEach(
                    (consumer, type) -> {
                        if (type.equals(event.type())
                                && !taken.getOrDefault(consumer, Set.of()).contains(event.id())) {
                            var how = "not taken by %s: %s".formatted(consumer, described(event));
                            lost.add(violation(how));
                        }
                    });
        }
    }

    private static String described(Told it) {
        return "%s %s of %s, version %d, event %s"
                .formatted(it.type(), it.text("change"), it.key(), it.version(), it.id());
    }

    private static Violation violation(String how) {
        return new Violation(Kind.LOST, how);
    }
}
