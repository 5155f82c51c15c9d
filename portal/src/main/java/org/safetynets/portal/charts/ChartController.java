package org.safetynets.portal.charts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Attempt;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Quiz;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Progress, pass rates and time to certification of one cohort, each as a chart and a table. */
@Controller
class ChartController {

    private static final int PERCENT = 100;

    private final CohortsApi cohorts;
    private final QuizzesApi quizzes;
    private final TrainingApi training;
    private final Pseudonyms pseudonyms;

    ChartController(
            CohortsApi cohorts, QuizzesApi quizzes, TrainingApi training, Pseudonyms pseudonyms) {
        this.cohorts = cohorts;
        this.quizzes = quizzes;
        this.training = training;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping("/organizations/{organizationId}/cohorts/{cohortId}/charts")
    String show(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        var names = pseudonyms.in(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("progress", progress(cohort.enrolled(), names));
        model.addAttribute(
                "rates",
                Part.of(() -> quizzes.of(organizationId, cohortId))
                        .map(
                                all ->
                                        all.stream()
                                                .flatMap(it -> rate(organizationId, it).stream())
                                                .toList()));
        model.addAttribute(
                "days",
                Part.of(() -> training.certifications(organizationId))
                        .map(all -> days(cohort.enrolled(), all.items(), names)));
        return "charts/cohort";
    }

    private static List<Bar> progress(List<Enrolment> enrolled, Map<UUID, String> names) {
        return Bar.highestFirst(
                enrolled.stream()
                        .filter(it -> it.asked() > 0)
                        .map(
                                it ->
                                        new Bar(
                                                names.getOrDefault(it.personId(), "–"),
                                                (long) it.met().size() * PERCENT / it.asked(),
                                                it.met().size() + " / " + it.asked()))
                        .toList());
    }

    /** Of those who finished a try, how many have passed; none while nobody has. */
    private Optional<Bar> rate(UUID organizationId, Quiz quiz) {
        var finished =
                Part.of(() -> quizzes.attempts(organizationId, quiz.quizId()))
                        .or(Slice.empty())
                        .items()
                        .stream()
                        .filter(it -> it.score() != null)
                        .toList();
        long people = finished.stream().map(Attempt::personId).distinct().count();
        long passed =
                finished.stream()
                        .filter(ChartController::passed)
                        .map(Attempt::personId)
                        .distinct()
                        .count();
        return people == 0
                ? Optional.empty()
                : Optional.of(
                        new Bar(quiz.title(), passed * PERCENT / people, passed + " / " + people));
    }

    private static boolean passed(Attempt attempt) {
        var score = attempt.score();
        return score != null && score.passed();
    }

    private static List<Bar> days(
            List<Enrolment> enrolled, List<Certification> all, Map<UUID, String> names) {
        return Bar.highestFirst(
                enrolled.stream()
                        .flatMap(it -> first(it, all).stream().map(day -> bar(it, day, names)))
                        .toList());
    }

    private static Bar bar(Enrolment enrolment, LocalDate certified, Map<UUID, String> names) {
        var began = enrolment.enrolledAt().atOffset(ZoneOffset.UTC).toLocalDate();
        long days = ChronoUnit.DAYS.between(began, certified);
        return new Bar(names.getOrDefault(enrolment.personId(), "–"), days, String.valueOf(days));
    }

    /** The first certification that came after somebody began. */
    private static Optional<LocalDate> first(Enrolment enrolment, List<Certification> all) {
        var began = enrolment.enrolledAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return all.stream()
                .filter(it -> it.personId().equals(enrolment.personId()))
                .map(Certification::from)
                .filter(it -> !it.isBefore(began))
                .min(LocalDate::compareTo);
    }
}
