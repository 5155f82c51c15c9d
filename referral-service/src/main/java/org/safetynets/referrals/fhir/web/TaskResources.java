package org.safetynets.referrals.fhir.web;

import java.util.Date;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.domain.Seen;
import org.safetynets.referrals.fhir.domain.TaskStatus;

/** Tasks as resources. */
final class TaskResources {

    private TaskResources() {}

    static Task of(ReadLoop read) {
        var loop = read.loop();
        var seen = read.sight().seen();
        var task = new Task();
        var version = version(read);
        task.setId("Task/" + loop.referral() + "/_history/" + version);
        Disclosed.mark(task.getMeta(), read);
        task.getMeta().setVersionId(version);
        task.setStatus(status(seen.status()));
        seen.reason().ifPresent(it -> task.setStatusReason(Terms.concept(it)));
        task.setBusinessStatus(Terms.concept(Terms.SHOWN, word(seen)));
        task.setIntent(TaskIntent.ORDER);
        task.setCode(Terms.concept(Terms.TASK_CODE, "fulfill"));
        task.setFocus(Refs.order(loop.referral()));
        task.setFor(Refs.patient(loop.referral()));
        task.setAuthoredOn(Date.from(loop.authoredAt()));
        task.setLastModified(Date.from(read.sight().since()));
        task.setRequester(Refs.counselor(loop.counselor()));
        task.setOwner(Refs.organization(loop.organization()));
        TaskOutputs.of(read).forEach(task::addOutput);
        return task;
    }

    /** Where something cannot be had now it is another than the whole, which would be cached. */
    private static String version(ReadLoop read) {
        return read.sight().version() + (TaskOutputs.isPartial(read) ? Moves.PARTIAL : "");
    }

    /** To the practice what the dial allows; to the organization whether somebody has come. */
    private static String word(Seen seen) {
        return seen.shown().map(Terms::wire).orElse(seen.come() ? "claimed" : "unclaimed");
    }

    private static Task.TaskStatus status(TaskStatus status) {
        return switch (status) {
            case REQUESTED -> Task.TaskStatus.REQUESTED;
            case RECEIVED -> Task.TaskStatus.RECEIVED;
            case ACCEPTED -> Task.TaskStatus.ACCEPTED;
            case ON_HOLD -> Task.TaskStatus.ONHOLD;
            case IN_PROGRESS -> Task.TaskStatus.INPROGRESS;
            case COMPLETED -> Task.TaskStatus.COMPLETED;
            case REJECTED -> Task.TaskStatus.REJECTED;
            case FAILED -> Task.TaskStatus.FAILED;
            case CANCELLED -> Task.TaskStatus.CANCELLED;
        };
    }
}
