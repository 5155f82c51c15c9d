package org.safetynets.portal.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.Answers;
import org.safetynets.portal.services.groups.Screening;
import org.safetynets.portal.services.groups.Screening.Matching;

/** Between the fields of the questionnaire and what group-service takes and keeps. */
final class ScreeningForm {

    /**
     * Fields that are questions of everybody or of a purpose; the service knows which there are.
     */
    private static final String CODE = "Q\\d{1,2}|X_[A-Z0-9_]{1,20}";

    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;
    private static final int NAMES_OF_ONES_OWN = 10;
    private static final int NAMES_OF_OTHERS = 20;

    private ScreeningForm() {}

    /** What was kept before; nobody's names, which are never kept. */
    static Form of(Answers kept) {
        var form = Form.empty();
        kept.chosen().forEach(form::with);
        kept.written().forEach(form::with);
        return form;
    }

    static Answers draft(Form form) {
        return new Answers(choices(form), words(form), null, null);
    }

    static Screening read(Form form) {
        if (form.value("Q3").isEmpty()) {
            form.wrong("Q3", "form.error.choose");
        }
        var words = words(form);
        return new Screening(choices(form), words.isEmpty() ? null : words, matching(form));
    }

    /** The form is only reached by someone who said that they are alone and free to answer. */
    private static Map<String, String> choices(Form form) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Question.ALONE, "yes");
        form.fields().stream()
                .filter(it -> it.matches(CODE) && !it.equals(Question.IN_OWN_WORDS))
                .filter(form::checked)
                .forEach(it -> answers.put(it, form.value(it)));
        return answers;
    }

    private static Map<String, String> words(Form form) {
        return form.checked(Question.IN_OWN_WORDS)
                ? Map.of(Question.IN_OWN_WORDS, form.text(Question.IN_OWN_WORDS, LONGEST))
                : Map.of();
    }

    /** Names without a yes are not sent. */
    private static @Nullable Matching matching(Form form) {
        var me = names(form, "me", NAMES_OF_ONES_OWN);
        var others = names(form, "mustNotMeet", NAMES_OF_OTHERS);
        if (me.isEmpty() && others.isEmpty()) {
            return null;
        }
        if (!form.checked("matching")) {
            form.wrong("matching", "form.error.agree");
            return null;
        }
        return new Matching(true, me, others);
    }

    private static List<String> names(Form form, String field, int most) {
        var names = form.value(field).lines().map(String::strip).filter(it -> !it.isEmpty());
        var found = names.toList();
        if (found.size() > most || found.stream().anyMatch(it -> it.length() > LONGEST_NAME)) {
            form.wrong(field, "form.error.too-many-names");
        }
        return found;
    }
}
