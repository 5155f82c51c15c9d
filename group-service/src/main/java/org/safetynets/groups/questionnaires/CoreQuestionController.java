package org.safetynets.groups.questionnaires;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.FieldError;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the network says what everybody is asked. */
@RestController
@RequestMapping("/api/groups/questions")
class CoreQuestionController {

    private static final String NEEDED = "en";

    private final CoreQuestions questions;
    private final AuditTrail trail;

    CoreQuestionController(CoreQuestions questions, AuditTrail trail) {
        this.questions = questions;
        this.trail = trail;
    }

    record QuestionsJson(@NotNull @Size(max = 20) List<@NotNull @Valid CoreQuestion> items) {}

    /** The words; version 0 is as shipped. */
    record QuestionsResponse(int version, List<CoreQuestion> items) {

        static QuestionsResponse of(CoreQuestionSet it) {
            return new QuestionsResponse(it.version(), it.items());
        }
    }

    @GetMapping
    @AllowAnyone
    QuestionsResponse questions() {
        return QuestionsResponse.of(questions.current());
    }

    /** Other words are a new version; other questions, or other answers, are refused. */
    @PutMapping
    @AllowNetworkAdmin
    QuestionsResponse keep(@Valid @RequestBody QuestionsJson request, Caller caller) {
        var errors = errors(request.items());
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        var kept = questions.keep(request.items());
        trail.note(
                AuditEntry.by(caller, "questions.changed")
                        .on("questions", String.valueOf(kept.version())));
        return QuestionsResponse.of(kept);
    }

    private List<FieldError> errors(List<CoreQuestion> items) {
        var asked = questions.shipped();
        var errors = new ArrayList<FieldError>();
        if (!codes(items).equals(codes(asked))) {
            errors.add(new FieldError("items", "must be those that are asked, in their order"));
            return errors;
        }
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var field = "items[" + i + "].";
            if (!item.texts().containsKey(NEEDED) || !item.why().containsKey(NEEDED)) {
                errors.add(new FieldError(field + "texts", "must be given in English at least"));
            }
            if (!new HashSet<>(item.codes()).equals(new HashSet<>(asked.get(i).codes()))) {
                errors.add(new FieldError(field + "answers", "are not those of the question"));
            }
        }
        return errors;
    }

    private static List<String> codes(List<CoreQuestion> items) {
        return items.stream().map(CoreQuestion::code).toList();
    }
}
