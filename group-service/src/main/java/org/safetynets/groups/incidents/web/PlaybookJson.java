package org.safetynets.groups.incidents.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.groups.incidents.domain.Playbook.Step;
import org.safetynets.groups.incidents.domain.Severity;

/**
 * A playbook on the wire.
 *
 * @param names by language, English always
 * @param goesRound whether it is about a facilitator, who is then never told
 */
record PlaybookJson(
        @Nullable String type,
        @NotEmpty @Size(max = 10)
                Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 80) String> names,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid GradeJson> grades,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid StepJson> steps,
        @NotNull @Size(max = 10) Set<@NotNull @Pattern(regexp = CODE) String> tells,
        @Nullable Boolean goesRound) {

    static final String CODE = "[a-z][a-z0-9-]{1,39}";
    static final String LANGUAGE = "[a-z]{2,3}";

    /** How grave it can be, when that is, and within how many minutes somebody must take it up. */
    record GradeJson(
            @NotNull Severity severity,
            @NotNull @Size(max = 10)
                    Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 200) String> when,
            @Min(5) @Max(10_080) int acknowledgeWithinMinutes) {

        static GradeJson of(Grade it) {
            return new GradeJson(
                    it.severity(), it.when(), (int) it.acknowledgeWithin().toMinutes());
        }

        Grade grade() {
            return new Grade(severity, when, Duration.ofMinutes(acknowledgeWithinMinutes));
        }
    }

    /** A step, with its words by language. */
    record StepJson(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotEmpty @Size(max = 10)
                    Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 300) String>
                            texts) {

        static StepJson of(Step it) {
            return new StepJson(it.code(), it.texts());
        }
    }

    static PlaybookJson of(Playbook it) {
        return new PlaybookJson(
                it.type(),
                it.names(),
                it.grades().stream().map(GradeJson::of).toList(),
                it.steps().stream().map(StepJson::of).toList(),
                it.tells(),
                it.goesRound());
    }

    Playbook playbook(String type) {
        return new Playbook(
                type,
                0,
                names,
                grades.stream().map(GradeJson::grade).toList(),
                steps.stream().map(it -> new Step(it.code(), it.texts())).toList(),
                tells,
                goesRound != null && goesRound);
    }
}
