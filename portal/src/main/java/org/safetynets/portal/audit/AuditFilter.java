package org.safetynets.portal.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safetynets.portal.layout.Form;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Between the fields of the filter and what the service asks for; days are counted in UTC. */
final class AuditFilter {

    /** What may be looked for, in the order in which it is offered. */
    static final List<String> ACTIONS =
            List.of(
                    "roles.granted",
                    "roles.changed",
                    "roles.removed",
                    "invitation.issued",
                    "invitation.accepted",
                    "invitation.revoked",
                    "members.read",
                    "person.looked-up",
                    "person.deactivated",
                    "roster.read",
                    "join-request.decided",
                    "enrolment.read",
                    "certifications.read",
                    "certification.issued",
                    "certification.suspended",
                    "certification.revoked",
                    "consent.withdrawn",
                    "consent.checked",
                    "export.requested",
                    "erasure.requested",
                    "audit.read",
                    "import.begun");

    private AuditFilter() {}

    static MultiValueMap<String, String> read(Form form) {
        var filter = new LinkedMultiValueMap<String, String>();
        day(form, "from", 0, filter);
        day(form, "to", 1, filter);
        for (var field : List.of("action", "actor", "about")) {
            if (!form.value(field).isEmpty()) {
                filter.set(field, form.text(field, 100));
            }
        }
        filter.set("page", form.value("page").matches("[0-9]{1,5}") ? form.value("page") : "0");
        return filter;
    }

    /** The last day counts until its end. */
    private static void day(
            Form form, String field, int later, MultiValueMap<String, String> filter) {
        if (form.value(field).isEmpty()) {
            return;
        }
        try {
            var day = LocalDate.parse(form.value(field)).plusDays(later);
            filter.set(field, day.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        } catch (DateTimeException unreadable) {
            form.wrong(field, "form.error.day");
        }
    }
}
