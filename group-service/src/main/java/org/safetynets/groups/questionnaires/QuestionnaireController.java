package org.safetynets.groups.questionnaires;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.Question;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.questionnaires.QuestionnaireJson.ItemJson;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people are asked who want to join a group of a purpose. */
@RestController
@RequestMapping("/api/groups/questionnaires/{purpose}")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final CoreQuestions core;
    private final AuditTrail trail;

    QuestionnaireController(Questionnaires questionnaires, CoreQuestions core, AuditTrail trail) {
        this.questionnaires = questionnaires;
        this.core = core;
        this.trail = trail;
    }

    /**
     * The questions.
     *
     * @param version 0 where the purpose asks nothing of its own
     * @param everybody what everybody is asked, with the answers they take
     * @param words the same, in words
     * @param items what is asked besides, and what more follows
     */
    record QuestionnaireResponse(
            String purpose,
            int version,
            @Nullable Instant since,
            List<Core> everybody,
            List<CoreQuestion> words,
            List<ItemJson> items) {}

    /**
     * A question that everybody is asked.
     *
     * @param required without it there is no request
     */
    record Core(String code, List<String> answers, boolean required) {}

    /** The version that counts, or an older one. */
    @GetMapping
    @AllowAnyone
    QuestionnaireResponse questionnaire(
            @PathVariable @Pattern(regexp = PurposeCode.FORM) String purpose,
            @RequestParam(required = false) @Nullable Integer version) {
        if (version != null) {
            return response(
                    questionnaires.version(purpose, version).orElseThrow(NotFoundException::new));
        }
        return questionnaires
                .current(purpose)
                .map(this::response)
                .orElseGet(
                        () ->
                                new QuestionnaireResponse(
                                        purpose, 0, null, everybody(), words(), List.of()));
    }

    /** Other words are a new version. */
    @PutMapping
    @AllowNetworkAdmin
    QuestionnaireResponse keep(
            @PathVariable @Pattern(regexp = PurposeCode.FORM) String purpose,
            @Valid @RequestBody QuestionnaireJson request,
            Caller caller) {
        if (request.purpose() != null && !request.purpose().equals(purpose)) {
            throw new InvalidRequestException("purpose", "must be the one in the address");
        }
        var errors = request.errors();
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        var kept = questionnaires.keep(purpose, request.content());
        trail.note(AuditEntry.by(caller, "questionnaire.changed").on("purpose", purpose));
        return response(kept);
    }

    private QuestionnaireResponse response(Questionnaire it) {
        var items = it.items().stream().map(ItemJson::of).toList();
        return new QuestionnaireResponse(
                it.purpose(), it.version(), it.since(), everybody(), words(), items);
    }

    private List<CoreQuestion> words() {
        return core.current().items();
    }

    private static List<Core> everybody() {
        return Stream.of(Question.values())
                .map(it -> new Core(it.name(), it.answers(), it.required()))
                .toList();
    }
}
