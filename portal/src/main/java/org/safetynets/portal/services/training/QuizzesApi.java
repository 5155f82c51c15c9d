package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Quizzes: set by trainers, taken by candidates. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface QuizzesApi {

    @GetExchange("/cohorts/{cohortId}/quizzes")
    List<Quiz> of(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts/{cohortId}/quizzes")
    Quiz set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody NewQuiz quiz);

    @PutExchange("/quizzes/{quizId}")
    Quiz change(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody NewQuiz quiz);

    @GetExchange("/quizzes/{quizId}/my-attempts")
    List<Attempt> mine(@PathVariable UUID organizationId, @PathVariable UUID quizId);

    @PostExchange("/quizzes/{quizId}/attempts")
    Attempt begin(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            @RequestBody Map<String, Object> nothing);

    @GetExchange("/attempts/{attemptId}")
    Attempt attempt(@PathVariable UUID organizationId, @PathVariable UUID attemptId);

    @PutExchange("/attempts/{attemptId}/answers/{question}")
    Attempt answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @PathVariable String question,
            @RequestBody Attempt.Response answer);

    @PostExchange("/attempts/{attemptId}/hand-in")
    Attempt handIn(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @RequestBody Map<String, Object> nothing);

    @GetExchange("/quizzes/{quizId}/attempts?size=100")
    Slice<Attempt> attempts(@PathVariable UUID organizationId, @PathVariable UUID quizId);

    @GetExchange("/quizzes/{quizId}/statistics")
    List<ItemStatistic> statistics(@PathVariable UUID organizationId, @PathVariable UUID quizId);

    @PostExchange("/quizzes/{quizId}/unlocks")
    void unlock(
            @PathVariable UUID organizationId,
            @PathVariable UUID quizId,
            @RequestBody Map<String, String> person);

    @PostExchange("/attempts/{attemptId}/marks")
    Attempt mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID attemptId,
            @RequestBody Map<String, Object> mark);

    @GetExchange("/question-banks")
    List<QuestionBank> banks(@PathVariable UUID organizationId, @RequestParam String standard);

    @GetExchange("/people/{personId}/quiz-leeway")
    Leeway leeway(@PathVariable UUID organizationId, @PathVariable UUID personId);

    @PutExchange("/people/{personId}/quiz-leeway")
    Leeway grant(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @RequestBody Map<String, Object> leeway);

    @DeleteExchange("/people/{personId}/quiz-leeway")
    void withdraw(@PathVariable UUID organizationId, @PathVariable UUID personId);
}
