package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Says what went wrong, as FHIR has it. */
final class Outcomes {

    private Outcomes() {}

    static OperationOutcome of(IssueType type, String text) {
        var outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(text);
        return outcome;
    }

    /** What can be told of a mistake of ours: by which id its traces are found. */
    static String wentWrong(String requestId) {
        return "Something went wrong here; this request was " + requestId;
    }

    /** An answer with the status, for what HAPI has no exception of. */
    static BaseServerResponseException answer(int status, IssueType type, String text) {
        return new Answer(status, text, of(type, text));
    }

    /** The request is well formed, and refused for what it says. */
    static BaseServerResponseException refused(IssueType type, String text) {
        return answer(422, type, text);
    }

    private static final class Answer extends BaseServerResponseException {
        Answer(int status, String text, OperationOutcome outcome) {
            super(status, text, outcome);
        }
    }
}
