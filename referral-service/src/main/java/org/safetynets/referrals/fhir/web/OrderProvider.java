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
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.MovingTasks;
import org.safetynets.referrals.fhir.application.OrderResult.Known;
import org.safetynets.referrals.fhir.application.OrderResult.NotTrusted;
import org.safetynets.referrals.fhir.application.OrderResult.Placed;
import org.safetynets.referrals.fhir.application.OrderResult.ReferElsewhere;
import org.safetynets.referrals.fhir.application.Ordering;
import org.safetynets.referrals.fhir.domain.Order;
import org.springframework.stereotype.Component;

/** A practice's orders. */
@Component
class OrderProvider implements IResourceProvider {

    private final Ordering ordering;
    private final MovingTasks moving;
    private final LoopDoor door;

    OrderProvider(Ordering ordering, MovingTasks moving, LoopDoor door) {
        this.ordering = ordering;
        this.moving = moving;
        this.door = door;
    }

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }

    @Read
    public ServiceRequest read(@IdParam IdType id, RequestDetails request) {
        return OrderResources.of(door.order(id, FhirCallers.of(request).client()));
    }

    /** Those that changed last come last, so that a client reads on from where it was. */
    @Search
    public IBundleProvider search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
            @OptionalParam(name = ServiceRequest.SP_IDENTIFIER) @Nullable TokenParam number,
            @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam changed,
            @OptionalParam(name = "_since") @Nullable DateParam since,
            @Count @Nullable Integer count,
            RequestDetails request) {
        if (number != null) {
            var asked = OrderReader.number(number.getSystem(), number.getValue());
            return new SimpleBundleProvider(
                    door.numbered(asked, request).stream().map(OrderResources::of).toList());
        }
        var query = Queries.of(false, ids, null, changed, since, count);
        return door.search("ServiceRequest", query, request);
    }

    /** Makes a referral. The answer holds the code to hand over, this once. */
    @Create
    public MethodOutcome create(
            @ResourceParam ServiceRequest order,
            @ConditionalUrlParam @Nullable String unlessThere,
            RequestDetails request) {
        var client = Sides.practice(request);
        var command = OrderReader.read(order, client);
        Conditions.requireNumber(unlessThere, command.number());
        return switch (ordering.place(command)) {
            case Placed it ->
                    Answers.created(OrderResources.of(it.loop(), it.code(), it.codeExpiresAt()));
            case Known it ->
                    Answers.known(
                            OrderResources.of(it.loop()),
                            unlessThere,
                            "There is an order with this identifier");
            case NotTrusted() ->
                    throw Outcomes.refused(
                            IssueType.BUSINESSRULE,
                            "The organization has not approved this counselor now");
            case ReferElsewhere it ->
                    throw Outcomes.refused(
                            IssueType.BUSINESSRULE,
                            "Nothing was kept. These come first, with specialists: "
                                    + String.join(
                                            ", ", it.flags().stream().map(Terms::wire).toList())
                                    + ". Crisis resources: /api/referrals/crisis-resources");
        };
    }

    /** The practice completes or revokes its order. */
    @Update
    public MethodOutcome update(
            @IdParam IdType id, @ResourceParam ServiceRequest order, RequestDetails request) {
        var client = Sides.practice(request);
        var version = Moves.version(id);
        var known = door.order(id, client).loop();
        var wanted = OrderReader.state(order);
        if (wanted != known.order().state() || wanted != Order.State.ACTIVE) {
            Moves.require(moving.regard(client, known.referral(), wanted, version), id);
        }
        return Answers.updated(OrderResources.of(door.order(id, client)));
    }
}
