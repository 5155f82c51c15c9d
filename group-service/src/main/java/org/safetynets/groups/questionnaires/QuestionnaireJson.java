package org.safetynets.groups.questionnaires;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.Question;
import org.safetynets.groups.joining.domain.Resource;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.problems.FieldError;

/** What a questionnaire is to ask, on the wire. */
record QuestionnaireJson(
        @Nullable @Pattern(regexp = PurposeCode.FORM) String purpose,
        @NotNull @Size(max = 12) List<@NotNull @Valid ItemJson> items) {

    /**
     * A question of its own (X_…), or one that everybody is asked (Q5, Q10 to Q12).
     *
     * @param texts by language, for one of its own
     * @param aboutSafety skipped or left out, it asks for a conversation
     */
    record ItemJson(
            @NotNull @Pattern(regexp = "Q\\d{1,2}|X_[A-Z0-9_]{1,20}") String code,
            @Nullable @Size(max = 20)
                    Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 300) String>
                            texts,
            @Nullable Boolean aboutSafety,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid ChoiceJson> choices) {

        boolean own() {
            return code.startsWith("X_");
        }

        Questionnaire.Item item() {
            return new Questionnaire.Item(
                    code,
                    texts == null ? Map.of() : texts,
                    Boolean.TRUE.equals(aboutSafety),
                    choices.stream().map(ChoiceJson::choice).toList());
        }

        static ItemJson of(Questionnaire.Item it) {
            return new ItemJson(
                    it.code(),
                    it.texts(),
                    it.aboutSafety(),
                    it.choices().stream().map(ChoiceJson::of).toList());
        }
    }

    /**
     * An answer.
     *
     * @param route call or red, if it leads there
     * @param suggests code of a purpose that may suit better
     */
    record ChoiceJson(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,20}") String code,
            @Nullable @Size(max = 20)
                    Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 120) String>
                            texts,
            @Nullable Route route,
            @Nullable Set<@NotNull Resource> resources,
            @Nullable @Pattern(regexp = PurposeCode.FORM) String suggests) {

        Questionnaire.Choice choice() {
            return new Questionnaire.Choice(
                    code,
                    texts == null ? Map.of() : texts,
                    route,
                    resources == null ? Set.of() : resources,
                    suggests);
        }

        static ChoiceJson of(Questionnaire.Choice it) {
            return new ChoiceJson(it.code(), it.texts(), it.route(), it.resources(), it.suggests());
        }
    }

    /** What annotations cannot say; empty when all is well. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var field = "items[" + i + "].";
            if (!codes.add(item.code())) {
                errors.add(new FieldError(field + "code", "must not be asked twice"));
            }
            if (item.own() && (item.texts() == null || item.texts().isEmpty())) {
                errors.add(
                        new FieldError(field + "texts", "must be given for a question of its own"));
            }
            if (!item.own()) {
                errors.addAll(ofEverybody(item, field));
            }
            if (item.choices().stream().anyMatch(it -> it.route() == Route.STOP)) {
                errors.add(new FieldError(field + "choices", "must stop nobody"));
            }
        }
        return errors;
    }

    private static List<FieldError> ofEverybody(ItemJson item, String field) {
        var asked =
                Stream.of(Question.values())
                        .filter(it -> it.name().equals(item.code()))
                        .findFirst();
        if (asked.isEmpty()) {
            return List.of(
                    new FieldError(field + "code", "is no question that everybody is asked"));
        }
        return item.choices().stream()
                .filter(it -> !asked.get().answers().contains(it.code()))
                .map(it -> new FieldError(field + "choices", "are not those of the question"))
                .distinct()
                .toList();
    }

    List<Questionnaire.Item> content() {
        return items.stream().map(ItemJson::item).toList();
    }
}
