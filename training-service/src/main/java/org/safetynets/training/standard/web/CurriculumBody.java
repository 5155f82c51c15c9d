package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Agreement;
import org.safetynets.training.standard.domain.Category;
import org.safetynets.training.standard.domain.Competency;
import org.safetynets.training.standard.domain.Criterion;
import org.safetynets.training.standard.domain.Curriculum;
import org.safetynets.training.standard.domain.TrainingModule;

/**
 * What is taught, shown and signed, over HTTP; every list may be left out.
 *
 * @param categories of another framework, that competencies may answer to
 */
public record CurriculumBody(
        @Nullable @Size(max = 100) List<@NotNull @Valid Module> modules,
        @Nullable @Size(max = 50) List<@NotNull @Valid Titled> categories,
        @Nullable @Size(max = 100) List<@NotNull @Valid Skill> competencies,
        @Nullable @Size(max = 50) List<@NotNull @Valid Line> rubric,
        @Nullable @Size(max = 50) List<@NotNull @Valid Paper> agreements) {

    /** A module; competencies are those that it builds. */
    public record Module(
            @NotNull @Code String code,
            @NotNull @Valid WordsBody title,
            @NotNull @Valid WordsBody objective,
            @NotNull @DecimalMin("0.25") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
                    BigDecimal hours,
            @Nullable @Size(max = 50) Set<@NotNull @Code String> competencies) {

        static Module of(TrainingModule it) {
            return new Module(
                    it.code(),
                    WordsBody.of(it.title()),
                    WordsBody.of(it.objective()),
                    it.hours(),
                    Lists.sorted(it.competencies()));
        }

        TrainingModule toDomain() {
            return new TrainingModule(
                    code, title.toDomain(), objective.toDomain(), hours, Lists.set(competencies));
        }
    }

    /** A category of another framework. */
    public record Titled(@NotNull @Code String code, @NotNull @Valid WordsBody title) {

        static Titled of(Category it) {
            return new Titled(it.code(), WordsBody.of(it.title()));
        }

        Category toDomain() {
            return new Category(code, title.toDomain());
        }
    }

    /** A competency; without a category it is our own. */
    public record Skill(
            @NotNull @Code String code,
            @NotNull @Valid WordsBody title,
            @Nullable @Code String category) {

        static Skill of(Competency it) {
            return new Skill(it.code(), WordsBody.of(it.title()), it.category());
        }

        Competency toDomain() {
            return new Competency(code, title.toDomain(), category);
        }
    }

    /** A line of the rubric, with what each of the four levels looks like. */
    public record Line(
            @NotNull @Code String code,
            @NotNull @Valid WordsBody title,
            @NotNull Boolean critical,
            @NotNull @Size(min = 4, max = 4) List<@NotNull @Valid WordsBody> levels) {

        static Line of(Criterion it) {
            return new Line(
                    it.code(),
                    WordsBody.of(it.title()),
                    it.critical(),
                    Lists.map(it.levels(), WordsBody::of));
        }

        Criterion toDomain() {
            return new Criterion(
                    code, title.toDomain(), critical, Lists.map(levels, WordsBody::toDomain));
        }
    }

    /** An agreement, with the text that is signed. */
    public record Paper(
            @NotNull @Code String code,
            @NotNull @Valid WordsBody title,
            @NotNull @Valid WordsBody text) {

        static Paper of(Agreement it) {
            return new Paper(it.code(), WordsBody.of(it.title()), WordsBody.of(it.text()));
        }

        Agreement toDomain() {
            return new Agreement(code, title.toDomain(), text.toDomain());
        }
    }

    static CurriculumBody of(Curriculum it) {
        return new CurriculumBody(
                Lists.map(it.modules(), Module::of),
                Lists.map(it.categories(), Titled::of),
                Lists.map(it.competencies(), Skill::of),
                Lists.map(it.rubric(), Line::of),
                Lists.map(it.agreements(), Paper::of));
    }

    Curriculum toDomain() {
        return new Curriculum(
                Lists.map(modules, Module::toDomain),
                Lists.map(categories, Titled::toDomain),
                Lists.map(competencies, Skill::toDomain),
                Lists.map(rubric, Line::toDomain),
                Lists.map(agreements, Paper::toDomain));
    }
}
