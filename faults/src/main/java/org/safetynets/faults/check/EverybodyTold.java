package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Attempt;

/**
 * Whoever something happened to has been told of it, at least in their inbox; and a mail that the
 * ledger calls sent has reached its mailbox.
 */
public final class EverybodyTold implements Check {

    /** By type, the changes that the person concerned is told of, whoever else is. */
    private static final Map<String, Set<String>> CONCERNS =
            Map.of(
                    "seat.changed.v1", Set.of("requested", "seated", "offered", "waitlisted"),
                    "certification.changed.v1", Set.of("revoked", "reinstated"));

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var lost = new ArrayList<>(untold(evidence));
        lost.addAll(unmailed(history, evidence));
        return lost;
    }

    /** A mail sink that was killed has forgotten what it had taken, and proves nothing. */
    private static List<Violation> unmailed(List<Attempt> history, Evidence evidence) {
        if (history.stream().anyMatch(it -> it.about("name").equals("kill-mail"))) {
            return List.of();
        }
        var people =
                history.stream()
                        .filter(it -> it.what().equals("email.confirm"))
                        .map(it -> it.about("person"))
                        .collect(Collectors.toSet());
        return evidence.deliveries().stream()
                .filter(it -> people.contains(it.personId()))
                .filter(it -> it.channel().equals("EMAIL") && it.state().equals("SENT"))
                .filter(it -> evidence.mails().stream().noneMatch(mail -> mail.carries(it.id())))
                .map(it -> violation("sent, and in no mailbox: " + it))
                .toList();
    }

    private static Violation violation(String how) {
        return new Violation(Kind.LOST, how);
    }

    /** What is still to be told: nothing, once the suite is at rest. */
    public static List<Violation> untold(Evidence evidence) {
        var told =
                evidence.deliveries().stream()
                        .map(it -> it.causeId() + "/" + it.personId())
                        .collect(Collectors.toSet());
        return evidence.told().stream()
                .filter(EverybodyTold::concernsSomebody)
                .filter(it -> !told.contains(it.id() + "/" + it.text("personId")))
                .map(
                        it ->
                                violation(
                                        "%s was not told of %s %s %s"
                                                .formatted(
                                                        it.text("personId"),
                                                        it.type(),
                                                        it.text("change"),
                                                        it.id())))
                .toList();
    }

    private static boolean concernsSomebody(Told event) {
        return CONCERNS.getOrDefault(event.type(), Set.of()).contains(event.text("change"));
    }
}
