package org.safetynets.groups.incidents.domain;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the network does about one type of incident.
 *
 * @param names by language
 * @param grades the severities it can have, the gravest first
 * @param tells codes of those who are told of it
 * @param goesRound it is about a facilitator, who is never told
 */
public record Playbook(
        String type,
        long version,
        Map<String, String> names,
        List<Grade> grades,
        List<Step> steps,
        Set<String> tells,
        boolean goesRound) {

    /** What a type looks like. */
    public static final String FORM = "[A-Z][A-Z0-9_]{2,39}";

    public Playbook {
        names = Map.copyOf(names);
        grades = grades.stream().sorted(Comparator.comparing(Grade::severity)).toList();
        steps = List.copyOf(steps);
        tells = Set.copyOf(tells);
    }

    /**
     * How grave it can be.
     *
     * @param when in words, by language
     */
    public record Grade(Severity severity, Map<String, String> when, Duration acknowledgeWithin) {

        public Grade {
            when = Map.copyOf(when);
        }
    }

    /**
     * What is done about it.
     *
     * @param texts by language
     */
    public record Step(String code, Map<String, String> texts) {

        public Step {
            texts = Map.copyOf(texts);
        }
    }

    /** The grade of that severity; none where the type never is that grave, or that slight. */
    public Optional<Grade> grade(Severity severity) {
        return grades.stream().filter(it -> it.severity() == severity).findFirst();
    }

    /** What somebody who cannot tell reports: rather too grave than too slight. */
    public Grade gravest() {
        return grades.getFirst();
    }

    public boolean hasStep(String code) {
        return steps.stream().anyMatch(it -> it.code().equals(code));
    }

    /** Whether it says the same, whichever version it is. */
    public boolean says(Playbook other) {
        return other.withVersion(version).equals(this);
    }

    public Playbook withVersion(long to) {
        return new Playbook(type, to, names, grades, steps, tells, goesRound);
    }
}
