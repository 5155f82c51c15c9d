package org.safetynets.portal.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewSupervising;

/** Reads a supervision session from its form, by the clock of the organization. */
final class SupervisingForm {

    private static final String ID = "[0-9a-fA-F-]{36}";

    private SupervisingForm() {}

    /** Null when something is wrong, which the form then tells. */
    static @Nullable NewSupervising read(Form form, UUID person, String zone) {
        var kind = form.oneOf("kind", Set.of("alone", "group", "after-incident"));
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
        }
        var incident = incident(form, kind);
        var minutes = minutes(form);
        var at = at(form, zone);
        return form.valid() && kind != null && at != null
                ? new NewSupervising(people(form, person, kind), kind, incident, at, zone, minutes)
                : null;
    }

    /** A talk after an incident answers one, or it would stay due for ever. */
    private static @Nullable UUID incident(Form form, @Nullable String kind) {
        if (!"after-incident".equals(kind)) {
            return null;
        }
        if (!form.value("incidentId").matches(ID)) {
            form.wrong("incidentId", "form.error.choose");
            return null;
        }
        return UUID.fromString(form.value("incidentId"));
    }

    private static List<UUID> people(Form form, UUID person, String kind) {
        var others =
                kind.equals("group")
                        ? form.values("others").stream()
                                .filter(it -> it.matches(ID))
                                .map(UUID::fromString)
                        : Stream.<UUID>empty();
        return Stream.concat(Stream.of(person), others).distinct().toList();
    }

    private static @Nullable Instant at(Form form, String zone) {
        try {
            return LocalDateTime.parse(form.value("day") + "T" + form.value("time"))
                    .atZone(ZoneId.of(zone))
                    .toInstant();
        } catch (DateTimeParseException notATime) {
            form.wrong("day", "form.error.moment");
            return null;
        }
    }

    static int minutes(Form form) {
        var text = form.value("minutes");
        if (!text.matches("[1-9]\\d{0,2}")) {
            form.wrong("minutes", "form.error.minutes");
            return 0;
        }
        return Integer.parseInt(text);
    }
}
