package org.safetynets.referrals.fhir.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.domain.ReferralId;

/** What {@code If-None-Exist} may ask: for the resource's own identifier, or a task's focus. */
final class Conditions {

    private Conditions() {}

    /** Nothing else can be asked for, so it must be what the resource itself says. */
    static void requireNumber(@Nullable String condition, Optional<OrderNumber> number) {
        if (condition == null) {
            return;
        }
        var own = number.map(it -> "identifier=" + it.system() + "|" + it.value());
        if (!own.filter(query(condition)::equals).isPresent()) {
            throw Outcomes.answer(
                    412,
                    IssueType.NOTSUPPORTED,
                    "If-None-Exist has to ask for the identifier in the resource");
        }
    }

    static void requireFocus(@Nullable String condition, ReferralId order) {
        if (condition == null) {
            return;
        }
        if (!query(condition).equals("focus=ServiceRequest/" + order)) {
            throw Outcomes.answer(
                    412,
                    IssueType.NOTSUPPORTED,
                    "If-None-Exist has to ask for the focus of the task");
        }
    }

    private static String query(String condition) {
        var query = condition.substring(condition.indexOf('?') + 1);
        return URLDecoder.decode(query, StandardCharsets.UTF_8);
    }
}
