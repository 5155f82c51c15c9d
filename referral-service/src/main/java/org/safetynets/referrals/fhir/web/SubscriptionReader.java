package org.safetynets.referrals.fhir.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Subscription;
import org.safetynets.referrals.fhir.domain.TaskStatus;

/** Reads what a client wants to be told, as the R5 backport for R4 has it. */
final class SubscriptionReader {

    static final String PAYLOAD_CONTENT =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content";

    /** There is one topic: that what the client sees of a task has changed. */
    static final String TOPIC = "urn:safety-nets:task-changed";

    static final String PAYLOAD = "application/fhir+json";

    private SubscriptionReader() {}

    /** Within the topic, of which tasks: {@code Task?status=…}, and nothing else. */
    static final String FILTER =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria";

    private static final Pattern BY_STATUS = Pattern.compile("Task\\?status=([a-z,-]{1,200})");

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

    static Set<TaskStatus> statuses(Subscription wanted) {
        var filters = wanted.getCriteriaElement().getExtensionsByUrl(FILTER);
        if (filters.size() > 1) {
            throw Outcomes.refused(IssueType.NOTSUPPORTED, "One filter is kept, not several");
        }
        return filters.isEmpty()
                ? Set.of()
                : statuses(filters.getFirst().getValue().primitiveValue());
    }

    private static Set<TaskStatus> statuses(String filter) {
        var asked = BY_STATUS.matcher(filter);
        if (!asked.matches()) {
            throw Outcomes.refused(
                    IssueType.NOTSUPPORTED, "The filter has to be Task?status= and some statuses");
        }
        return Arrays.stream(asked.group(1).split(",", -1))
                .map(Queries::status)
                .collect(Collectors.toSet());
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Outcomes.refused(IssueType.VALUE, "channel.endpoint is no address");
        }
    }
}
