package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions on one module of a standard, with what is right. */
public record QuestionBank(String standard, String module, List<Item> questions) {

    /** One question. */
    public record Item(
            String code,
            String type,
            @Nullable Boolean critical,
            @Nullable Boolean local,
            @Nullable List<String> options,
            @Nullable List<String> right,
            @Nullable BigDecimal number,
            @Nullable BigDecimal tolerance,
            Map<String, Attempt.Text> texts) {

        public Attempt.Text in(String language) {
            var text = texts.getOrDefault(language, texts.get("en"));
            return text == null ? texts.values().iterator().next() : text;
        }

        public List<String> choices() {
            return Objects.requireNonNullElse(options, List.of());
        }

        public boolean isRight(String option) {
            return right != null && right.contains(option);
        }
    }
}
