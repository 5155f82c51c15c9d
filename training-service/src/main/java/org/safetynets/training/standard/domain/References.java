package org.safetynets.training.standard.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a standard refers to and does not have. */
final class References {

    private final Set<String> parts;
    private final Set<String> categories;
    private final Set<String> competencies;
    private final Set<String> requirements;
    private final StandardContent content;

    References(StandardContent content) {
        var curriculum = content.curriculum();
        this.content = content;
        this.parts =
                Stream.concat(
                                curriculum.modules().stream().map(TrainingModule::code),
                                curriculum.agreements().stream().map(Agreement::code))
                        .collect(toSet());
        this.categories = curriculum.categories().stream().map(Category::code).collect(toSet());
        this.competencies =
                curriculum.competencies().stream().map(Competency::code).collect(toSet());
        this.requirements = content.everyRequirement().map(Requirement::code).collect(toSet());
    }

    Optional<ReferenceUnknown> firstUnknown() {
        var curriculum = content.curriculum();
        return Stream.of(
                        content.everyRequirement().flatMap(this::unknownIn),
                        curriculum.modules().stream()
                                .flatMap(it -> unknown(it.code(), it.competencies(), competencies)),
                        curriculum.competencies().stream()
                                .flatMap(it -> unknown(it.code(), it.category(), categories)),
                        Stream.ofNullable(content.rules().renewal())
                                .flatMap(it -> unknown("renewal", it.again(), requirements)))
                .flatMap(it -> it)
                .findFirst();
    }

    private Stream<ReferenceUnknown> unknownIn(Requirement it) {
        return Stream.of(
                        unknown(it.code(), it.about(), parts),
                        unknown(it.code(), it.competencies(), competencies),
                        unknown(it.code(), it.alsoCounts(), requirements))
                .flatMap(found -> found);
    }

    private static Stream<ReferenceUnknown> unknown(
            String from, @Nullable String to, Set<String> known) {
        return unknown(from, to == null ? Set.of() : Set.of(to), known);
    }

    private static Stream<ReferenceUnknown> unknown(
            String from, Collection<String> to, Set<String> known) {
        return to.stream()
                .filter(it -> !known.contains(it))
                .sorted()
                .map(it -> new ReferenceUnknown(from, it));
    }
}
