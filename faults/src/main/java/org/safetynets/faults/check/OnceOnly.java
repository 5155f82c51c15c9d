package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.Fact;

/**
 * What was asked once happened once, however often it was sent; and nobody was told of it twice.
 *
 * <p>A mail counts as the same by its Message-ID: SMTP cannot promise more than that a mail which
 * is sent again can be recognized.
 */
public final class OnceOnly implements Check {

    /** What nobody but the workload causes. */
    private static final Set<String> OURS =
            Set.of(
                    "seat.requested",
                    "seat.seated",
                    "seat.waitlisted",
                    "seat.left",
                    "meeting.scheduled",
                    "meeting.started",
                    "meeting.held",
                    "certification.revoked",
                    "certification.reinstated",
                    "referral.received",
                    "referral.claimed",
                    "referral.dial-turned",
                    "membership");

    /** Where each change of an aggregate is an event with the next version. */
    private static final Set<String> VERSIONED =
            Set.of(
                    "groups.groups",
                    "groups.memberships",
                    "groups.meetings",
                    "training.certifications",
                    "referrals.referrals",
                    "identity.memberships");

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var twice = new ArrayList<Violation>();
        facts(history, evidence, twice);
        versions(evidence, twice);
        deliveries(evidence, twice);
        return twice;
    }

    private static void facts(List<Attempt> history, Evidence evidence, List<Violation> twice) {
        var told = new HashMap<Fact, Integer>();
        evidence.told().forEach(it -> Facts.of(it).ifPresent(f -> told.merge(f, 1, Integer::sum)));
        var accepted = count(history, Attempt::accepted);
        var unknown = count(history, Attempt::unknown);
        var about = new HashSet<Fact>(accepted.keySet());
        about.addAll(unknown.keySet());
        for (var fact : about) {
            var most = accepted.getOrDefault(fact, 0) + unknown.getOrDefault(fact, 0);
            var found = told.getOrDefault(fact, 0);
            if (OURS.contains(fact.what()) && found > most) {
                var how = "%s asked %d times, happened %d times".formatted(fact, most, found);
                twice.add(violation(how));
            }
        }
    }

    private static Map<Fact, Integer> count(List<Attempt> history, Predicate<Attempt> which) {
        var counts = new HashMap<Fact, Integer>();
        history.stream()
                .filter(which)
                .flatMap(it -> it.facts().stream())
                .forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts;
    }

    private static void versions(Evidence evidence, List<Violation> twice) {
        var seen = new HashSet<List<Object>>();
        evidence.told().stream()
                .filter(it -> VERSIONED.contains(it.topic()))
                .filter(it -> !seen.add(List.of(it.topic(), it.key(), it.version())))
                .forEach(
                        it ->
                                twice.add(
                                        violation(
                                                "two events of %s %s with version %d"
                                                        .formatted(
                                                                it.topic(),
                                                                it.key(),
                                                                it.version()))));
    }

    private static void deliveries(Evidence evidence, List<Violation> twice) {
        var seen = new HashSet<List<String>>();
        evidence.deliveries().stream()
                .filter(it -> !seen.add(List.of(it.causeId(), it.personId(), it.channel())))
                .forEach(it -> twice.add(violation("told twice: " + it)));
    }

    private static Violation violation(String how) {
        return new Violation(Kind.TWICE, how);
    }
}
