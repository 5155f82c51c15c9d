package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.MovingTasks;
import org.safetynets.referrals.fhir.application.Ordering;
import org.safetynets.referrals.fhir.application.Ordering.SendResult;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.MoveResult;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.springframework.stereotype.Component;

/** The tasks of fulfilling an order: sent by a practice, moved on by the organization. */
@Component
class TaskProvider implements IResourceProvider {

    private final Ordering ordering;
    private final MovingTasks moving;
    private final LoopDoor door;

    TaskProvider(Ordering ordering, MovingTasks moving, LoopDoor door) {
        this.ordering = ordering;
        this.moving = moving;
        this.door = door;
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }

    @Read
    public Task read(@IdParam IdType id, RequestDetails request) {
        return TaskResources.of(door.task(id, FhirCallers.of(request).client()));
    }

    /** Those that changed last come last, so that a client reads on from where it was. */
    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = Task.SP_STATUS) @Nullable TokenOrListParam statuses,
            @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam changed,
            @OptionalParam(name = "_since") @Nullable DateParam since,
            @Count @Nullable Integer count,
            RequestDetails request) {
        var query = Queries.of(true, ids, statuses, changed, since, count);
        return door.search("Task", query, request);
    }

    /** The practice sends its order on. */
    @Create
    public MethodOutcome create(
            @ResourceParam Task task,
            @ConditionalUrlParam @Nullable String unlessThere,
            RequestDetails request) {
        var client = Sides.practice(request);
        var order = TaskReader.order(task);
        Conditions.requireFocus(unlessThere, order);
        var known = door.find(order, client).orElseThrow(TaskReader::foreign);
        TaskReader.requireNew(task, known.loop(), client);
        return switch (ordering.send(client, order)) {
            case SendResult.Sent it -> Answers.created(TaskResources.of(it.loop()));
            case SendResult.Known it ->
                    Answers.known(
                            TaskResources.of(it.loop()), unlessThere, "The task has been sent");
            case SendResult.Unknown it -> throw Refs.missing(new IdType("Task", order + ""));
        };
    }

    /** The organization takes a step, or the practice cancels. */
    @Update
    public MethodOutcome update(
            @IdParam IdType id, @ResourceParam Task task, RequestDetails request) {
        var client = FhirCallers.of(request).client();
        var version = Moves.version(id);
        var known = door.task(id, client);
        TaskReader.order(task);
        TaskReader.requireFits(task, known.loop(), client);
        Moves.require(move(known, task, client, version), id);
        return Answers.updated(TaskResources.of(door.task(id, client)));
    }

    private MoveResult move(ReadLoop known, Task task, FhirClient client, long version) {
        var desk = TaskReader.desk(task);
        if (!client.isPractice()) {
            return moving.move(client, known.loop().referral(), desk, version);
        }
        if (desk.status() != TaskStatus.CANCELLED) {
            throw Outcomes.refused(
                    IssueType.BUSINESSRULE, "A practice can cancel its task, and no more");
        }
        return moving.cancel(client, known.loop().referral(), version);
    }
}
