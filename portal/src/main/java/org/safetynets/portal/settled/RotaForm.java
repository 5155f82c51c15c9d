package org.safetynets.portal.settled;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.Rota;
import org.safetynets.portal.services.groups.Rota.Duty;

/** Between the rows of the rota's form and the rota: one row for each person, in their order. */
final class RotaForm {

    static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Rows left open for those who are not on it yet. */
    private static final int SPARE = 2;

    private static final int MOST = 50;

    private RotaForm() {}

    static Form of(Rota rota) {
        var form = Form.empty().with("timeZone", rota.timeZone());
        int row = 0;
        for (var duty : rota.duties()) {
            form.with("person." + row, duty.personId().toString())
                    .with("days." + row, duty.days() == null ? List.of() : duty.days());
            if (!duty.wholeDay()) {
                form.with("from." + row, String.valueOf(duty.from()))
                        .with("until." + row, String.valueOf(duty.until()));
            }
            row++;
        }
        return form;
    }

    /** How many rows the form has, some of them open. */
    static int rows(Form form) {
        int last = -1;
        for (int row = 0; row < MOST; row++) {
            if (form.checked("person." + row)) {
                last = row;
            }
        }
        return Math.min(MOST, last + 1 + SPARE);
    }

    /** A row without a person is none. */
    static Rota read(Form form) {
        var duties = new ArrayList<Duty>();
        for (int row = 0; row < MOST; row++) {
            if (form.checked("person." + row)) {
                var duty = duty(form, row);
                if (duty != null) {
                    duties.add(duty);
                }
            }
        }
        if (duties.isEmpty() && form.valid()) {
            form.wrong("person.0", "form.error.somebody");
        }
        return new Rota(zone(form), duties, null);
    }

    private static @Nullable Duty duty(Form form, int row) {
        var person = person(form, "person." + row);
        var days = form.severalOf("days." + row, DAYS);
        var from = time(form, "from." + row);
        var until = time(form, "until." + row);
        if ((from == null) != (until == null)) {
            form.wrong((from == null ? "from." : "until.") + row, "form.error.time");
        }
        return person == null ? null : new Duty(person, days, from, until);
    }

    private static @Nullable UUID person(Form form, String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException nobody) {
            form.wrong(field, "form.error.choose");
            return null;
        }
    }

    private static @Nullable LocalTime time(Form form, String field) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeParseException noTime) {
            form.wrong(field, "form.error.time");
            return null;
        }
    }

    private static String zone(Form form) {
        try {
            return ZoneId.of(form.value("timeZone")).getId();
        } catch (DateTimeException noZone) {
            form.wrong("timeZone", "form.error.zone");
            return "UTC";
        }
    }
}
