package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.InboxNumber;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Attempt;

/**
 * The events of an aggregate are on their topic in the order in which they happened. One that is
 * sent again after a crash counts where it came first, for that is when it took effect.
 */
public final class InOrder implements Check {

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var wrong = new ArrayList<Violation>();
        topics(evidence, wrong);
        inboxes(evidence, wrong);
        return wrong;
    }

    private static void topics(Evidence evidence, List<Violation> wrong) {
        var ours = evidence.told().stream().map(Told::id).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var newest = new HashMap<List<String>, Long>();
        for (var it : evidence.heard()) {
            if (!ours.contains(it.id()) || !seen.add(it.id())) {
                continue;
            }
            var before = newest.merge(List.of(it.topic(), it.key()), it.version(), Math::max);
            if (before > it.version()) {
                var how = "%s after version %d of the same".formatted(it, before);
                wrong.add(new Violation(Kind.OUT_OF_ORDER, how));
            }
        }
    }

    /** The messages of a person are numbered without a gap, so that a stream misses none. */
    private static void inboxes(Evidence evidence, List<Violation> wrong) {
        var numbers = new HashMap<String, TreeSet<Long>>();
        for (InboxNumber it : evidence.inboxes()) {
            if (!numbers.computeIfAbsent(it.personId(), key -> new TreeSet<>()).add(it.number())) {
                wrong.add(new Violation(Kind.OUT_OF_ORDER, "two messages are " + it));
            }
        }
        numbers.forEach(
                (person, of) -> {
                    if (of.last() - of.first() + 1 != of.size()) {
                        var how = "the inbox of %s has gaps: %s".formatted(person, of);
                        wrong.add(new Violation(Kind.OUT_OF_ORDER, how));
                    }
                });
    }
}
