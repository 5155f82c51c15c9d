package org.safetynets.referrals.fhir.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.safetynets.referrals.referral.domain.UrgentAnswer;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/** What must have been thought of before referring, in the extension of an order. */
final class UrgentFlags {

    private UrgentFlags() {}

    /** Each flag has one answer: an unanswered one is not a "no". */
    static Map<UrgentFlag, UrgentAnswer> read(ServiceRequest order) {
        var answers = new EnumMap<UrgentFlag, UrgentAnswer>(UrgentFlag.class);
        for (var extension : order.getExtension()) {
            if (!Terms.URGENT_FLAG.equals(extension.getUrl())) {
                throw Outcomes.refused(
                        IssueType.EXTENSION, "Unknown extension " + extension.getUrl());
            }
            var flag = constant(UrgentFlag.values(), extension, "flag");
            if (answers.put(flag, constant(UrgentAnswer.values(), extension, "answer")) != null) {
                throw Outcomes.refused(IssueType.DUPLICATE, "Answered twice: " + Terms.wire(flag));
            }
        }
        requireAll(answers);
        return answers;
    }

    private static void requireAll(Map<UrgentFlag, UrgentAnswer> answers) {
        for (var flag : UrgentFlag.values()) {
            if (!answers.containsKey(flag)) {
                throw Outcomes.refused(
                        IssueType.REQUIRED,
                        "The extension %s has to answer the flag %s"
                                .formatted(Terms.URGENT_FLAG, Terms.wire(flag)));
            }
        }
    }

    private static <E extends Enum<E>> E constant(E[] values, Extension in, String part) {
        var code =
                Optional.ofNullable(in.getExtensionByUrl(part))
                        .map(Extension::getValue)
                        .filter(CodeType.class::isInstance)
                        .map(it -> ((CodeType) it).getCode())
                        .orElse("");
        return Arrays.stream(values)
                .filter(it -> Terms.wire(it).equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                Outcomes.refused(
                                        IssueType.CODEINVALID,
                                        "Unknown %s '%s'".formatted(part, code)));
    }
}
