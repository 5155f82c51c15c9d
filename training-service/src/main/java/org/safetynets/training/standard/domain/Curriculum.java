package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is taught, shown and signed on the way to a certification. */
public record Curriculum(
        List<TrainingModule> modules,
        List<Category> categories,
        List<Competency> competencies,
        List<Criterion> rubric,
        List<Agreement> agreements) {

    public static final Curriculum NONE =
            new Curriculum(List.of(), List.of(), List.of(), List.of(), List.of());

    public Curriculum {
        modules = List.copyOf(modules);
        categories = List.copyOf(categories);
        competencies = List.copyOf(competencies);
        rubric = List.copyOf(rubric);
        agreements = List.copyOf(agreements);
    }

    public Optional<TrainingModule> module(String code) {
        return modules.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Of all parts, each of which evidence, scores or signatures may name. */
    Stream<String> codes() {
        return Stream.of(
                        modules.stream().map(TrainingModule::code),
                        categories.stream().map(Category::code),
                        competencies.stream().map(Competency::code),
                        rubric.stream().map(Criterion::code),
                        agreements.stream().map(Agreement::code))
                .flatMap(it -> it);
    }

    /** The competencies that meeting a requirement shows. */
    public Set<String> shownBy(Requirement requirement) {
        var about = requirement.about();
        var ofModule =
                about == null
                        ? Stream.<String>empty()
                        : module(about).stream().flatMap(it -> it.competencies().stream());
        return Stream.concat(ofModule, requirement.competencies().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
