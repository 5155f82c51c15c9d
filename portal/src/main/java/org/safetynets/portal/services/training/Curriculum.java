package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is taught, shown and signed on the way to a certification. */
public record Curriculum(
        @Nullable List<Module> modules,
        @Nullable List<Competency> competencies,
        @Nullable List<Criterion> rubric,
        @Nullable List<Agreement> agreements) {

    /** A part of the training. */
    public record Module(
            String code,
            Said title,
            Said objective,
            BigDecimal hours,
            @Nullable List<String> competencies) {}

    /** Something a certified person can do; without a category it is our own. */
    public record Competency(String code, Said title, @Nullable String category) {}

    /** One line of the rubric, with what each of the four levels looks like. */
    public record Criterion(String code, Said title, boolean critical, List<Said> levels) {}

    /** What a candidate signs. */
    public record Agreement(String code, Said title, Said text) {}

    public List<Module> taught() {
        return Objects.requireNonNullElse(modules, List.of());
    }

    public List<Competency> skills() {
        return Objects.requireNonNullElse(competencies, List.of());
    }

    public List<Agreement> papers() {
        return Objects.requireNonNullElse(agreements, List.of());
    }

    public List<Criterion> lines() {
        return Objects.requireNonNullElse(rubric, List.of());
    }
}
