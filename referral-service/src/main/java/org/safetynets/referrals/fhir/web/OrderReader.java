package org.safetynets.referrals.fhir.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.safetynets.referrals.fhir.application.PlaceOrder;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Order;
import org.safetynets.referrals.fhir.domain.OrderNumber;

/** Reads what a practice's system says in a ServiceRequest. */
final class OrderReader {

    private static final Set<String> NEW =
            Set.of(
                    "extension",
                    "identifier",
                    "status",
                    "intent",
                    "code",
                    "subject",
                    "authoredOn",
                    "requester",
                    "performer",
                    "orderDetail");
    private static final Set<String> CHANGED =
            Set.of(
                    "identifier",
                    "status",
                    "intent",
                    "code",
                    "subject",
                    "authoredOn",
                    "requester",
                    "performer",
                    "orderDetail",
                    "supportingInfo");
    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** Short, and no words: a number of the practice's own system must not become a note. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private static final Pattern SYSTEM = Pattern.compile("(https?://|urn:)[!-~]{1,200}");

    private OrderReader() {}

    static PlaceOrder read(ServiceRequest order, FhirClient client) {
        Elements.allow(order, NEW);
        Expect.word("status", "active", order.getStatusElement().getValueAsString());
        Expect.word("intent", "order", order.getIntentElement().getValueAsString());
        nobodyIsNamed(order.getSubject());
        Expect.leadsTo("performer", order.getPerformer(), client.organization());
        return new PlaceOrder(
                client,
                Expect.counselor("requester", order.getRequester(), client),
                purpose(order),
                number(order),
                UrgentFlags.read(order),
                doNotContact(order));
    }

    /**
     * The partner is whoever brings the code: until then there is nobody, and later it is a
     * pseudonym of ours. A practice's own number for them would tell more than we may know.
     */
    private static void nobodyIsNamed(Reference subject) {
        Elements.allow("subject", subject, "type", "identifier");
        Elements.allow("subject.identifier", subject.getIdentifier(), "system", "value");
        var random =
                subject.getIdentifier().hasValue()
                        && "urn:ietf:rfc:3986".equals(subject.getIdentifier().getSystem())
                        && isRandom(subject.getIdentifier().getValue());
        if (!random) {
            throw Outcomes.refused(
                    IssueType.BUSINESSRULE,
                    "subject has to be an identifier of the system urn:ietf:rfc:3986 with a"
                            + " random urn:uuid: the partner is not named");
        }
    }

    private static boolean isRandom(String value) {
        return value.startsWith("urn:uuid:")
                && Refs.uuid(value.substring("urn:uuid:".length()))
                        .filter(it -> it.version() == 4)
                        .isPresent();
    }

    private static Optional<String> purpose(ServiceRequest order) {
        if (!order.hasCode()) {
            return Optional.empty();
        }
        var purpose = Expect.code("code", order.getCode(), Terms.PURPOSE);
        if (!PURPOSE.matcher(purpose).matches()) {
            throw Outcomes.refused(IssueType.CODEINVALID, "code is not a purpose");
        }
        return Optional.of(purpose);
    }

    /** The only detail there is: that nobody contacts the partner, who comes by themselves. */
    private static boolean doNotContact(ServiceRequest order) {
        for (var detail : order.getOrderDetail()) {
            if (!Terms.NO_CONTACT.equals(Expect.code("orderDetail", detail, Terms.CAPACITY))) {
                throw Outcomes.refused(IssueType.CODEINVALID, "orderDetail is not known");
            }
        }
        return order.hasOrderDetail();
    }

    private static Optional<OrderNumber> number(ServiceRequest order) {
        if (order.getIdentifier().size() > 1) {
            throw Outcomes.refused(IssueType.VALUE, "One identifier is kept, not several");
        }
        return order.getIdentifier().stream().findFirst().map(OrderReader::number);
    }

    private static OrderNumber number(Identifier identifier) {
        Elements.allow("identifier", identifier, "system", "value", "use");
        return number(identifier.getSystem(), identifier.getValue());
    }

    static OrderNumber number(String system, String value) {
        var fits =
                system != null
                        && value != null
                        && SYSTEM.matcher(system).matches()
                        && !system.startsWith("urn:safety-nets:")
                        && NUMBER.matcher(value).matches();
        if (!fits) {
            throw Outcomes.refused(
                    IssueType.VALUE,
                    "identifier needs the system of your own numbers and a value of at most 64"
                            + " letters, digits, dots, colons and hyphens");
        }
        return new OrderNumber(system, value);
    }

    /** Of an order that stands only its status can be changed: to completed or revoked. */
    static Order.State state(ServiceRequest order) {
        Elements.allow(order, CHANGED);
        return switch (order.getStatus()) {
            case ServiceRequestStatus.ACTIVE -> Order.State.ACTIVE;
            case ServiceRequestStatus.COMPLETED -> Order.State.COMPLETED;
            case ServiceRequestStatus.REVOKED -> Order.State.REVOKED;
            case null, default ->
                    throw Outcomes.refused(
                            IssueType.BUSINESSRULE, "status can become completed or revoked");
        };
    }
}
