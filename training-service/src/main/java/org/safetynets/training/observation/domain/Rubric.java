package org.safetynets.training.observation.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.training.standard.domain.Criterion;
import org.safetynets.training.standard.domain.StandardContent;

/** The lines of a standard by which practice is observed. */
public record Rubric(Set<String> criteria, Set<String> critical) {

    static final int LOWEST = 1;
    static final int HIGHEST = 4;

    public Rubric {
        criteria = Set.copyOf(criteria);
        critical = Set.copyOf(critical);
    }

    public static Rubric of(StandardContent content) {
        var lines = content.curriculum().rubric();
        return new Rubric(codes(lines.stream()), codes(lines.stream().filter(Criterion::critical)));
    }

    private static Set<String> codes(Stream<Criterion> lines) {
        return lines.map(Criterion::code).collect(Collectors.toUnmodifiableSet());
    }
}
