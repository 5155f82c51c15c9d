package org.safetynets.portal.support;

import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Debrief;

/** Reads the debrief's form; what is left open stays open. */
final class DebriefForm {

    private DebriefForm() {}

    static Debrief.Answers read(Form form) {
        return new Debrief.Answers(
                number(form, "attendance", 100),
                text(form, "wentWell"),
                text(form, "hardMoment"),
                number(form, "guidelineUnderStrain", 10),
                yes(form, "riskSeen"),
                number(form, "coLead", 4),
                number(form, "activationBefore", 10),
                number(form, "activationAfter", 10),
                number(form, "carryingHome", 4),
                yes(form, "needsCall"),
                text(form, "nextPlan"));
    }

    static Form of(Debrief.Answers it) {
        return Form.empty()
                .with("attendance", text(it.attendance()))
                .with("wentWell", it.wentWell())
                .with("hardMoment", it.hardMoment())
                .with("guidelineUnderStrain", text(it.guidelineUnderStrain()))
                .with("riskSeen", yesOrNo(it.riskSeen()))
                .with("coLead", text(it.coLead()))
                .with("activationBefore", text(it.activationBefore()))
                .with("activationAfter", text(it.activationAfter()))
                .with("carryingHome", text(it.carryingHome()))
                .with("needsCall", yesOrNo(it.needsCall()))
                .with("nextPlan", it.nextPlan());
    }

    private static @Nullable String text(Form form, String field) {
        var text = form.text(field, 500);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer number(Form form, String field, int most) {
        var text = form.value(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) {
            form.wrong(field, "form.error.amount");
            return null;
        }
        return Integer.valueOf(text);
    }

    private static @Nullable Boolean yes(Form form, String field) {
        return switch (form.value(field)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String yesOrNo(@Nullable Boolean it) {
        if (it == null) {
            return null;
        }
        return it ? "yes" : "no";
    }
}
