package org.safetynets.portal.candidates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.NewEvidence;

/** Reads what a trainer saw from the fields of the form. */
final class EvidenceForm {

    private EvidenceForm() {}

    static NewEvidence read(Form form) {
        if (form.value("requirement").isEmpty()) {
            form.wrong("requirement", "form.error.choose");
        }
        form.text("note", 500);
        return new NewEvidence(
                form.value("requirement"),
                number(form, "score"),
                number(form, "hours"),
                form.orNull("note"),
                null);
    }

    /** A comma is a point in half of the world. */
    private static @Nullable BigDecimal number(Form form, String field) {
        var typed = form.value(field).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            form.wrong(field, "form.error.amount");
            return null;
        }
        return new BigDecimal(typed);
    }
}
