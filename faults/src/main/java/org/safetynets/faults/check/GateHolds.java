package org.safetynets.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.GroupNow;
import org.safetynets.faults.history.Attempt;

/**
 * Certified or closed: once a certification is revoked and its news had time, nobody sees a group
 * that rests on it open or listed, and nobody schedules or starts a meeting of it; at rest no group
 * is open without one.
 */
public final class GateHolds implements Check {
    private static final Set<String> COMMANDS =
            Set.of("meeting.schedule", "meeting.start", "group.resume");
    private static final Set<String> MEETS = Set.of("scheduled", "started");
    private final Uncovered uncovered;

    /**
     * @param bound how long after a revocation, or after a fault on the way of its news, a group
     *     may still be seen open
     */
    public GateHolds(Duration bound) {
        this.uncovered = new Uncovered(bound);
    }

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var wrong = new ArrayList<Violation>();
        history.stream()
                .filter(it -> it.what().equals("group.open"))
                .forEach(
                        it -> {
                            shut(it, history, wrong);
                            held(it, history, evidence, wrong);
                        });
        evidence.groups().stream()
                .filter(it -> it.status().equals("OPEN"))
                .filter(it -> !covered(it, evidence))
                .forEach(it -> wrong.add(violation("at rest, open without one: " + it)));
        return wrong;
    }

    private void shut(Attempt opened, List<Attempt> history, List<Violation> wrong) {
        var windows = uncovered.of(opened.about("certification"), history);
        history.stream()
                .filter(it -> it.about("group").equals(opened.about("group")))
                .filter(GateHolds::showsOpen)
                .filter(it -> windows.stream().anyMatch(w -> w.holds(it.invoked(), it.answered())))
                .forEach(it -> wrong.add(violation("without a certification: " + it)));
    }

    /** By the events themselves: what was scheduled or started when nothing might be. */
    private void held(
            Attempt opened, List<Attempt> history, Evidence evidence, List<Violation> wrong) {
        var windows = uncovered.of(opened.about("certification"), evidence.told(), history);
        evidence.told().stream()
                .filter(it -> it.type().equals("meeting.changed.v1"))
                .filter(it -> it.text("groupId").equals(opened.about("group")))
                .filter(it -> MEETS.contains(it.text("change")))
                .filter(it -> windows.stream().anyMatch(w -> w.holds(it.at(), it.at())))
                .forEach(it -> wrong.add(violation("without a certification: " + it)));
    }

    private static boolean showsOpen(Attempt attempt) {
        return switch (attempt.what()) {
            case "group.seen" -> attempt.about("status").equals("open");
            case "group.listed" -> attempt.about("listed").equals("true");
            default -> attempt.accepted() && COMMANDS.contains(attempt.what());
        };
    }

    private static boolean covered(GroupNow group, Evidence evidence) {
        return evidence.certifications().stream()
                .anyMatch(
                        it ->
                                it.covers(
                                        group.organizationId(),
                                        group.facilitators(),
                                        group.purpose()));
    }

    private static Violation violation(String how) {
        return new Violation(Kind.UNCERTIFIED, how);
    }
}
