package org.safetynets.portal.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.Screening;

/** The questions of the form, each with the coded answers offered, as group-service takes them. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum Question {
    Q3("yes", "no"),
    Q5("under-4-weeks", "under-6-months", "under-2-years", "longer"),
    Q6("no", "past", "now", "unsure"),
    Q7("no", "unsure", "yes"),
    Q8("no", "passing", "often", "plan"),
    Q9("no", "unsure", "yes"),
    Q10("some", "none"),
    Q11("4", "3", "2", "1", "0"),
    Q12("no", "yes"),
    Q15("yes");

    private final List<String> offered;

    Question(String... offered) {
        this.offered = List.of(offered);
    }

    public List<String> offered() {
        return offered;
    }

    /** The form is only reached by someone who said that they are alone and free to answer. */
    static Screening answers(Form form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("Q1", "yes");
        for (var question : values()) {
            var answer = form.value(question.name());
            if (!answer.isEmpty()) {
                answers.put(question.name(), answer);
            }
        }
        return new Screening(answers);
    }
}
