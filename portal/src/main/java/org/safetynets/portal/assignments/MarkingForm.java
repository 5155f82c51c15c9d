package org.safetynets.portal.assignments;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Marking;

/** Reads a trainer's word from the fields of the form. */
final class MarkingForm {

    private static final int LONGEST = 5000;

    private MarkingForm() {}

    static Marking read(Form form) {
        var result = form.oneOf("result", Set.of("accepted", "again"));
        if (result == null) {
            form.wrong("result", "form.error.choose");
        }
        form.text("feedback", LONGEST);
        return new Marking(result, score(form), form.orNull("feedback"));
    }

    private static @Nullable BigDecimal score(Form form) {
        var typed = form.value("score").replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            form.wrong("score", "form.error.amount");
            return null;
        }
        return new BigDecimal(typed);
    }
}
