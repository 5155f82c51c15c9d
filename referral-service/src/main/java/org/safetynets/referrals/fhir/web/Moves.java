package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.safetynets.referrals.fhir.domain.MoveResult;
import org.safetynets.referrals.fhir.domain.MoveResult.Forbidden;
import org.safetynets.referrals.fhir.domain.MoveResult.Moved;
import org.safetynets.referrals.fhir.domain.MoveResult.NobodyHasCome;
import org.safetynets.referrals.fhir.domain.MoveResult.Stale;
import org.safetynets.referrals.fhir.domain.MoveResult.Unknown;

/** Steps of a loop, as answers. */
final class Moves {

    /** At the end of the version of a task of which something could not be had. */
    static final String PARTIAL = ".partial";

    private Moves() {}

    /** The version the client has read, which an update has to name in If-Match. */
    static long version(IIdType id) {
        if (!id.hasVersionIdPart()) {
            throw Outcomes.answer(
                    428, IssueType.REQUIRED, "If-Match has to name the version you have read");
        }
        try {
            return Long.parseLong(whole(id.getVersionIdPart()));
        } catch (NumberFormatException e) {
            throw stale();
        }
    }

    private static String whole(String version) {
        return version.endsWith(PARTIAL)
                ? version.substring(0, version.length() - PARTIAL.length())
                : version;
    }

    static void require(MoveResult result, IIdType id) {
        switch (result) {
            case Moved moved -> {}
            case Unknown unknown -> throw Refs.missing(id);
            case Stale stale -> throw stale();
            case Forbidden it ->
                    throw Outcomes.refused(
                            IssueType.BUSINESSRULE,
                            "From %s there is no such step for you"
                                    .formatted(
                                            it.from().toLowerCase(Locale.ROOT).replace('_', '-')));
            case NobodyHasCome nobody ->
                    throw Outcomes.refused(
                            IssueType.BUSINESSRULE, "Nobody has come with the code yet");
        }
    }

    private static BaseServerResponseException stale() {
        return Outcomes.answer(
                412, IssueType.CONFLICT, "It has changed since you read it: read it again");
    }
}
