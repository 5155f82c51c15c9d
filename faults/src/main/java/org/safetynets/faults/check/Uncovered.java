package org.safetynets.faults.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Attempt;

/**
 * When nothing may rest on a certification any more: from its revocation, and the time that the
 * news of it may take, to the first try to reinstate it.
 *
 * @param bound within which a group pauses; it begins anew when the way of that news is mended
 */
record Uncovered(Duration bound) {

    List<Window> of(String certification, List<Attempt> history) {
        var rulings =
                history.stream()
                        .filter(it -> it.about("certification").equals(certification))
                        .filter(it -> it.what().startsWith("certification."))
                        .filter(it -> it.accepted() || it.unknown())
                        .sorted(Comparator.comparing(Attempt::invoked))
                        .toList();
        var windows = new ArrayList<Window>();
        for (var i = 0; i < rulings.size(); i++) {
            var ruling = rulings.get(i);
            // One whose answer was lost may have come into force at any time, or never.
            if (ruling.what().equals("certification.revoke") && ruling.accepted()) {
                var next = i + 1 < rulings.size() ? rulings.get(i + 1).invoked() : Instant.MAX;
                windows.add(new Window(inForce(ruling.answered(), history), next));
            }
        }
        return windows;
    }

    /** The same by the clock of the service that ruled, which no lost answer hides. */
    List<Window> of(String certification, List<Told> told, List<Attempt> history) {
        var rulings =
                told.stream()
                        .filter(it -> it.type().equals("certification.changed.v1"))
                        .filter(it -> it.key().equals(certification))
                        .sorted(Comparator.comparing(Told::version))
                        .toList();
        var windows = new ArrayList<Window>();
        for (var i = 0; i < rulings.size(); i++) {
            if (rulings.get(i).text("change").equals("revoked")) {
                var next = i + 1 < rulings.size() ? rulings.get(i + 1).at() : Instant.MAX;
                windows.add(new Window(inForce(rulings.get(i).at(), history), next));
            }
        }
        return windows;
    }

    private Instant inForce(Instant revoked, List<Attempt> history) {
        var from = revoked.plus(bound);
        for (var fault : history) {
            var overlaps = fault.answered().isAfter(revoked) && fault.invoked().isBefore(from);
            var excuses = fault.what().equals("fault") && fault.about("delays").contains("gate");
            if (excuses && overlaps && fault.answered().plus(bound).isAfter(from)) {
                from = fault.answered().plus(bound);
            }
        }
        return from;
    }
}
