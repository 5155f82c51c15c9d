package org.safetynets.portal.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.portal.services.groups.QuestionnairesApi;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is asked for a purpose, in the language of the present page. */
@Component
class Questions {

    private final QuestionnairesApi questionnaires;

    Questions(QuestionnairesApi questionnaires) {
        this.questionnaires = questionnaires;
    }

    List<Question> of(String purpose) {
        return Question.of(questionnaires.current(purpose), LocaleContextHolder.getLocale());
    }

    /** As they were in a version; 0 when the purpose asked nothing of its own. */
    List<Question> of(String purpose, int version) {
        var language = LocaleContextHolder.getLocale();
        return version == 0
                ? of(purpose).stream().filter(it -> !it.own()).toList()
                : Question.of(questionnaires.version(purpose, version), language);
    }

    static Map<String, Question> byCode(List<Question> questions) {
        return questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
    }

    /** What each is called where something is wrong with its answer. */
    static Map<String, String> labels(List<Question> questions) {
        return questions.stream().collect(Collectors.toMap(Question::code, Question::text));
    }
}
