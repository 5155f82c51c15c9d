package org.safetynets.referrals.fhir.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.safetynets.referrals.fhir.domain.Desk;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.ReferralId;

/** Reads what a system says in a Task. */
final class TaskReader {

    private static final Set<String> TAKEN =
            Set.of(
                    "status",
                    "statusReason",
                    "businessStatus",
                    "intent",
                    "code",
                    "focus",
                    "for",
                    "authoredOn",
                    "lastModified",
                    "requester",
                    "owner",
                    "output");

    private TaskReader() {}

    /** Whose task it is: the order that it is to fulfil. */
    static ReferralId order(Task task) {
        Elements.allow(task, TAKEN);
        Expect.plain("focus", task.getFocus());
        return Refs.here(task.getFocus(), "ServiceRequest")
                .map(ReferralId::new)
                .orElseThrow(TaskReader::foreign);
    }

    static RuntimeException foreign() {
        return Outcomes.refused(
                IssueType.NOTFOUND, "focus has to lead to a ServiceRequest of yours");
    }

    /** A new task goes with its order and says nothing else. */
    static void requireNew(Task task, Loop loop, FhirClient client) {
        Expect.word("status", "requested", status(task));
        requireFits(task, loop, client);
    }

    /** What the task refers to is its order's, and cannot be changed. */
    static void requireFits(Task task, Loop loop, FhirClient client) {
        var id = loop.referral().value();
        Expect.word("intent", "order", task.getIntentElement().getValueAsString());
        Expect.word("code", "fulfill", Expect.code("code", task.getCode(), Terms.TASK_CODE));
        Expect.leadsTo("focus", task.getFocus(), "ServiceRequest", id);
        Expect.leadsTo("for", task.getFor(), "Patient", id);
        Expect.leadsTo(
                "requester", task.getRequester(), "PractitionerRole", loop.counselor().value());
        Expect.leadsTo("owner", task.getOwner(), "Organization", client.organization().value());
    }

    /** What the desk wants of the task, with the reason where one is needed. */
    static Desk desk(Task task) {
        var wanted = wanted(task);
        var reason = reason(task);
        if (wanted.needsReason() && reason.isEmpty()) {
            throw Outcomes.refused(
                    IssueType.REQUIRED, "statusReason is needed for " + Terms.wire(wanted));
        }
        return new Desk(wanted, wanted.needsReason() ? reason : Optional.empty());
    }

    static TaskStatus wanted(Task task) {
        return Arrays.stream(TaskStatus.values())
                .filter(it -> Terms.wire(it).equals(status(task)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Outcomes.refused(
                                        IssueType.BUSINESSRULE,
                                        "A task here has no status " + status(task)));
    }

    private static String status(Task task) {
        return String.valueOf(task.getStatusElement().getValueAsString());
    }

    /** One of our codes: a text of one's own might be about the partner. */
    private static Optional<Reason> reason(Task task) {
        if (!task.hasStatusReason()) {
            return Optional.empty();
        }
        var code = Expect.code("statusReason", task.getStatusReason(), Terms.CAPACITY);
        return Optional.of(
                Arrays.stream(Reason.values())
                        .filter(it -> Terms.wire(it).equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Outcomes.refused(
                                                IssueType.CODEINVALID,
                                                "statusReason is not one of ours")));
    }
}
