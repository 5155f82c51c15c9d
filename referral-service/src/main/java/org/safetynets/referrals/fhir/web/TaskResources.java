package org.safetynets.referrals.fhir.web;

import java.util.Date;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
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
        task.setId("Task/" + loop.referral() + "/_history/" + read.sight().version());
        Disclosed.mark(task.getMeta(), read);
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
        if (seen.status() == TaskStatus.COMPLETED) {
            task.addOutput(output(seen));
        }
        return task;
    }

    /**
     * What came of it: to the organization the service that was asked for, to the practice the word
     * that its status says already. How it was completed is for the partner to tell.
     */
    private static TaskOutputComponent output(Seen seen) {
        var came =
                seen.shown().isPresent()
                        ? Terms.concept(Terms.SHOWN, word(seen))
                        : Terms.concept(Terms.SERVICE, Terms.PEER_SUPPORT_GROUP);
        return new TaskOutputComponent(Terms.concept(Terms.CAPACITY, "resulting-activity"), came);
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
