package org.safetynets.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetynets.faults.evidence.CertificationNow;
import org.safetynets.faults.evidence.Copy;
import org.safetynets.faults.evidence.DeadLetter;
import org.safetynets.faults.evidence.Delivery;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.GroupNow;
import org.safetynets.faults.evidence.Heard;
import org.safetynets.faults.evidence.InboxNumber;
import org.safetynets.faults.evidence.Mail;
import org.safetynets.faults.evidence.SeatNow;
import org.safetynets.faults.evidence.Taken;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.Fact;
import tools.jackson.databind.json.JsonMapper;

/** Histories and evidence to make worse. */
final class Bad {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bad() {}

    static Attempt accepted(String what, Map<String, String> about, long from, long until) {
        return new Attempt(what, about, second(from), second(until), Answer.ACCEPTED, Set.of());
    }

    static Attempt unknown(String what, Map<String, String> about, long from) {
        return new Attempt(what, about, second(from), second(from), Answer.UNKNOWN, Set.of());
    }

    static Attempt leadingTo(Fact fact, Answer answer) {
        return new Attempt("some", Map.of(), second(0), second(1), answer, Set.of(fact));
    }

    static Instant second(long second) {
        return Instant.parse("2026-03-02T10:00:00Z").plusSeconds(second);
    }

    /** Seated in group g. */
    static Told seated(String id, String person, long version) {
        var payload =
                Map.of("groupId", "g", "personId", person, "change", "seated", "version", version);
        return new Told(
                id,
                "group-service",
                "groups.memberships",
                "seat.changed.v1",
                "seat-" + person,
                version,
                second(0),
                JSON.valueToTree(payload));
    }

    /** Certification c. */
    static Told ruled(String change, long version, long second) {
        return new Told(
                "c" + version,
                "training-service",
                "training.certifications",
                "certification.changed.v1",
                "c",
                version,
                second(second),
                JSON.valueToTree(Map.of("change", change)));
    }

    /** A meeting of group g. */
    static Told meeting(String change, long second) {
        return new Told(
                "m",
                "group-service",
                "groups.meetings",
                "meeting.changed.v1",
                "m",
                1,
                second(second),
                JSON.valueToTree(Map.of("change", change, "groupId", "g")));
    }

    static Heard heard(Told it) {
        return new Heard(it.id(), it.topic(), it.type(), it.key(), it.version());
    }

    static Evidence told(List<Told> told) {
        return evidence(told, told.stream().map(Bad::heard).toList(), List.of());
    }

    static Evidence evidence(List<Told> told, List<Heard> heard, List<Taken> taken) {
        return new Evidence(
                told, heard, taken, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    static Evidence stored(
            List<GroupNow> groups, List<SeatNow> seats, List<CertificationNow> certifications) {
        return new Evidence(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                groups,
                seats,
                certifications,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Evidence left(List<Told> told, List<DeadLetter> letters, List<Copy> copies) {
        return new Evidence(
                told,
                told.stream().map(Bad::heard).toList(),
                List.of(),
                letters,
                List.of(),
                List.of(),
                List.of(),
                copies,
                List.of(),
                List.of(),
                List.of());
    }

    static Evidence sent(List<Delivery> deliveries, List<InboxNumber> inboxes, List<Mail> mails) {
        return new Evidence(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                deliveries,
                inboxes,
                mails);
    }

    static Evidence nothing() {
        return told(List.of());
    }
}
