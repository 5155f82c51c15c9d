package org.safetynets.referrals.fhir.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Subscription;

/** Reads what a client wants to be told, as the R5 backport for R4 has it. */
final class SubscriptionReader {

    static final String PAYLOAD_CONTENT =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content";

    /** There is one topic: that what the client sees of a task has changed. */
    static final String TOPIC = "urn:safety-nets:task-changed";

    static final String PAYLOAD = "application/fhir+json";

    private SubscriptionReader() {}

    static URI endpoint(Subscription wanted) {
        Elements.allow(wanted, Set.of("status", "reason", "criteria", "channel"));
        Expect.word("status", "requested", wanted.getStatusElement().getValueAsString());
        Expect.word("criteria", TOPIC, wanted.getCriteria());
        var channel = wanted.getChannel();
        Elements.allow("channel", channel, "type", "endpoint", "payload");
        Expect.word("channel.type", "rest-hook", channel.getTypeElement().getValueAsString());
        Expect.word("channel.payload", PAYLOAD, channel.getPayload());
        var content = channel.getPayloadElement().getExtensionString(PAYLOAD_CONTENT);
        Expect.word("channel.payload's content", "id-only", content);
        return address(channel.hasEndpoint() ? channel.getEndpoint() : "");
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Outcomes.refused(IssueType.VALUE, "channel.endpoint is no address");
        }
    }
}
