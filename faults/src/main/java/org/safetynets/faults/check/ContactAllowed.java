package org.safetynets.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.faults.evidence.Delivery;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.history.Attempt;

/**
 * Only approved contact: nobody is written to by a way they have not approved, in words that give
 * away what for, or about an organization they have nothing to do with.
 */
public final class ContactAllowed implements Check {
    private static final List<String> REVEALING =
            List.of("betray", "certif", "Safety Nets", "support group");

    @Override
    public List<Violation> violations(List<Attempt> history, Evidence evidence) {
        var forbidden = new ArrayList<Violation>();
        mails(history, evidence, forbidden);
        deliveries(history, evidence, forbidden);
        return forbidden;
    }

    private static void mails(List<Attempt> history, Evidence evidence, List<Violation> forbidden) {
        // To ask for a code is to approve of that one mail; which mail it is only its words tell.
        var asked = addresses(history, "email.ask");
        var confirmed = addresses(history, "email.confirm");
        var ours =
                history.stream()
                        .map(it -> it.about("address"))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet());
        for (var mail : evidence.mails()) {
            if (!ours.contains(mail.to())) {
                continue;
            }
            var approved = mail.isCode() ? asked : confirmed;
            if (!approved.contains(mail.to())) {
                forbidden.add(violation("not approved: " + mail));
            }
            REVEALING.stream()
                    .filter(mail.raw()::contains)
                    .forEach(it -> forbidden.add(violation("says " + it + ": " + mail)));
        }
    }

    private static Set<String> addresses(List<Attempt> history, String what) {
        return history.stream()
                .filter(it -> it.what().equals(what) && (it.accepted() || it.unknown()))
                .map(it -> it.about("address"))
                .collect(Collectors.toSet());
    }

    private static void deliveries(
            List<Attempt> history, Evidence evidence, List<Violation> forbidden) {
        Map<String, Set<String>> concerned = new HashMap<>();
        var reachable = new HashSet<String>();
        for (var attempt : history) {
            var person = attempt.about("person");
            concerned
                    .computeIfAbsent(person, key -> new HashSet<>())
                    .add(attempt.about("organization"));
            if (attempt.what().equals("email.confirm")) {
                reachable.add(person);
            }
        }
        for (Delivery it : evidence.deliveries()) {
            var organizations = concerned.get(it.personId());
            if (organizations == null || !it.state().equals("SENT")) {
                continue;
            }
            if (!it.organizationId().isEmpty() && !organizations.contains(it.organizationId())) {
                forbidden.add(violation("of no concern to whom it went: " + it));
            }
            if (it.channel().equals("EMAIL") && !reachable.contains(it.personId())) {
                forbidden.add(violation("by a way not approved: " + it));
            }
        }
    }

    private static Violation violation(String how) {
        return new Violation(Kind.FORBIDDEN, how);
    }
}
