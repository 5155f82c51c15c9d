package org.safetynets.portal.quizzes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Attempt;

/** Reads the answer to a question of any kind; its field is named by the question's code. */
final class AnswerForm {

    private static final int LONGEST = 2000;

    private AnswerForm() {}

    /** Null when nothing was answered; what was typed wrong is wrong in the form. */
    static Attempt.@Nullable Response read(Attempt.Question question, Form form) {
        return switch (question.type()) {
            case "ordering" -> ordered(question, form);
            case "numeric" -> number(question, form);
            case "short-text" -> text(question, form);
            default -> chosen(question, form);
        };
    }

    private static Attempt.@Nullable Response chosen(Attempt.Question question, Form form) {
        var chosen = form.severalOf(question.code(), question.choices());
        return chosen.isEmpty() ? null : new Attempt.Response(chosen, null, null);
    }

    private static Attempt.@Nullable Response number(Attempt.Question question, Form form) {
        var typed = form.value(question.code()).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            form.wrong(question.code(), "form.error.amount");
            return null;
        }
        return new Attempt.Response(null, new BigDecimal(typed), null);
    }

    private static Attempt.@Nullable Response text(Attempt.Question question, Form form) {
        var typed = form.text(question.code(), LONGEST);
        return typed.isEmpty() ? null : new Attempt.Response(null, null, typed);
    }

    /** Each option has its place; every place must be there once. */
    private static Attempt.@Nullable Response ordered(Attempt.Question question, Form form) {
        var options = question.choices();
        List<String> inOrder = new ArrayList<>(options);
        inOrder.sort(Comparator.comparingInt(it -> place(question, it, form)));
        var places = options.stream().map(it -> place(question, it, form)).sorted().toList();
        if (places.stream().allMatch(it -> it == 0)) {
            return null;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) != i + 1) {
                form.wrong(question.code(), "form.error.order");
                return null;
            }
        }
        return new Attempt.Response(inOrder, null, null);
    }

    private static int place(Attempt.Question question, String option, Form form) {
        var typed = form.value(question.code() + "." + option);
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    /** Fills in what was answered so far. */
    static Form of(List<Attempt.Question> questions) {
        var form = Form.empty();
        questions.forEach(it -> fill(form, it));
        return form;
    }

    private static void fill(Form form, Attempt.Question question) {
        var answer = question.answer();
        if (answer == null) {
            return;
        }
        if (question.type().equals("ordering")) {
            var order = answer.chosen();
            order.forEach(
                    it ->
                            form.with(
                                    question.code() + "." + it,
                                    String.valueOf(order.indexOf(it) + 1)));
        } else {
            var number = answer.number();
            form.with(question.code(), answer.chosen())
                    .with(question.code(), answer.text())
                    .with(question.code(), number == null ? null : number.toPlainString());
        }
    }
}
