package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.model.valueset.BundleTypeEnum;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Subscription;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.fhir.application.Subscribing;
import org.safetynets.referrals.fhir.application.Subscribing.Result.AddressRefused;
import org.safetynets.referrals.fhir.application.Subscribing.Result.HostRefused;
import org.safetynets.referrals.fhir.application.Subscribing.Result.Subscribed;
import org.safetynets.referrals.fhir.application.Subscribing.Result.TooMany;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.springframework.stereotype.Component;

/** A client's own subscriptions, by the R5 backport: to one topic, by rest-hook, ids only. */
@Component
class SubscriptionProvider implements IResourceProvider {

    private static final String STATUS =
            "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status";

    private final Subscribing subscribing;

    SubscriptionProvider(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    @Override
    public Class<Subscription> getResourceType() {
        return Subscription.class;
    }

    @Create
    public MethodOutcome create(@ResourceParam Subscription wanted, RequestDetails request) {
        var endpoint = SubscriptionReader.endpoint(wanted);
        var statuses = SubscriptionReader.statuses(wanted);
        var client = FhirCallers.of(request).client();
        return switch (subscribing.subscribe(client, endpoint, statuses)) {
            case Subscribed it -> Answers.created(SubscriptionResources.of(it.subscription()));
            case AddressRefused it ->
                    throw Outcomes.refused(
                            IssueType.VALUE,
                            "channel.endpoint has to be a public address with https");
            case HostRefused it ->
                    throw Outcomes.refused(
                            IssueType.VALUE,
                            "channel.endpoint has to be at a host that the operator of this"
                                    + " network allows");
            case TooMany it ->
                    throw Outcomes.refused(
                            IssueType.TOOCOSTLY,
                            "A client has at most %d subscriptions"
                                    .formatted(FhirSubscription.MOST));
        };
    }

    @Read
    public Subscription read(@IdParam IdType id, RequestDetails request) {
        return subscribing
                .one(FhirCallers.of(request).client(), uuid(id))
                .map(SubscriptionResources::of)
                .orElseThrow(() -> Refs.missing(id));
    }

    @Search
    public List<Subscription> search(RequestDetails request) {
        return subscribing.all(FhirCallers.of(request).client()).stream()
                .map(SubscriptionResources::of)
                .toList();
    }

    @Delete
    public MethodOutcome delete(@IdParam IdType id, RequestDetails request) {
        if (!subscribing.end(FhirCallers.of(request).client(), uuid(id))) {
            throw Refs.missing(id);
        }
        return new MethodOutcome();
    }

    /** How it stands, and of how many events it was told: who has heard of fewer reads again. */
    @Operation(
            name = "$status",
            idempotent = true,
            canonicalUrl = STATUS,
            bundleType = BundleTypeEnum.SEARCHSET)
    public Bundle status(@IdParam IdType id, RequestDetails request) {
        return subscribing
                .one(FhirCallers.of(request).client(), uuid(id))
                .map(it -> SubscriptionStatuses.asked(List.of(it)))
                .orElseThrow(() -> Refs.missing(id));
    }

    /** Of all that the client has, or of those it names. */
    @Operation(
            name = "$status",
            idempotent = true,
            canonicalUrl = STATUS,
            bundleType = BundleTypeEnum.SEARCHSET)
    public Bundle statuses(
            @OperationParam(name = "id") @Nullable List<IdType> ids,
            @OperationParam(name = "status") @Nullable List<CodeType> states,
            RequestDetails request) {
        var asked =
                subscribing.all(FhirCallers.of(request).client()).stream()
                        .filter(it -> isAmong(ids, it.id().toString()))
                        .filter(it -> isAmong(states, SubscriptionResources.word(it)))
                        .toList();
        return SubscriptionStatuses.asked(asked);
    }

    private static boolean isAmong(@Nullable List<? extends PrimitiveType<?>> asked, String one) {
        return asked == null
                || asked.isEmpty()
                || asked.stream().anyMatch(it -> one.equals(it.getValueAsString()));
    }

    private static UUID uuid(IdType id) {
        return Refs.uuid(id.getIdPart()).orElseThrow(() -> Refs.missing(id));
    }
}
