package org.safetynets.faults.check;

import java.util.Optional;
import org.safetynets.faults.evidence.Told;
import org.safetynets.faults.history.Fact;

/** What an event says has happened, in the words in which the workload expects it. */
public final class Facts {
    private Facts() {}

    /** Empty for what no command of the workload asks for. */
    static Optional<Fact> of(Told event) {
        var change = event.text("change");
        return switch (event.topic()) {
            case "groups.memberships" ->
                    Optional.of(seat(change, event.text("groupId"), event.text("personId")));
            case "groups.meetings" ->
                    Optional.of(meeting(change, event.text("groupId"), event.text("startsAt")));
            case "training.certifications" -> Optional.of(certification(change, event.key()));
            case "referrals.referrals" ->
                    Optional.of(
                            change.equals("received")
                                    ? received(event.text("counselorId"))
                                    : referral(change, event.key()));
            case "identity.memberships" ->
                    Optional.of(member(event.text("organizationId"), event.text("personId")));
            case "identity.people" ->
                    event.type().equals("person.changed.v1")
                            ? Optional.of(person(event.key()))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    public static Fact seat(String change, String group, String person) {
        return new Fact("seat." + change, group + "/" + person);
    }

    public static Fact meeting(String change, String group, String startsAt) {
        return new Fact("meeting." + change, group + "/" + startsAt);
    }

    public static Fact certification(String change, String certification) {
        return new Fact("certification." + change, certification);
    }

    /** A referral has no id yet that its counselor could know. */
    public static Fact received(String counselor) {
        return new Fact("referral.received", counselor);
    }

    public static Fact referral(String change, String referral) {
        return new Fact("referral." + change, referral);
    }

    public static Fact member(String organization, String person) {
        return new Fact("membership", organization + "/" + person);
    }

    public static Fact person(String person) {
        return new Fact("person", person);
    }
}
