package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Held;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.Transition;

/**
 * Somebody who may be certified: what they have shown, and to which standard.
 *
 * @param transition to the newest version of that standard
 * @param held what they are certified to already, in the same organization
 * @param known what nobody recorded, since it is known
 */
public record Candidate(
        Enrolment enrolment,
        Standard standard,
        Transition transition,
        List<Held> held,
        List<Evidence> known) {

    public Candidate {
        held = List.copyOf(held);
        known = List.copyOf(known);
    }

    /** Certified to nothing else, and to the newest version. */
    public Candidate(Enrolment enrolment, Standard standard) {
        this(enrolment, standard, Transition.of(standard, Optional.empty()), List.of());
    }

    /** Of whom nothing is known that nobody recorded. */
    public Candidate(
            Enrolment enrolment, Standard standard, Transition transition, List<Held> held) {
        this(enrolment, standard, transition, held, List.of());
    }

    /** What is asked of them that day, newer versions considered. */
    List<Requirement> askedOn(LocalDate day) {
        return transition.askedOn(day);
    }

    /** The purposes of the standard, and those of every endorsement whose requirements are met. */
    Set<String> purposesOn(LocalDate day) {
        var portfolio = portfolioOn(day);
        var content = standard.content();
        return Stream.concat(
                        content.purposes().stream(),
                        content.rules().endorsements().stream()
                                .filter(it -> isMet(it.requirements(), portfolio))
                                .flatMap(it -> it.purposes().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMet(List<Requirement> requirements, Portfolio portfolio) {
        return Assessment.of(requirements, portfolio).unmet().isEmpty();
    }

    int graceDays() {
        var renewal = standard.content().rules().renewal();
        return renewal == null ? 0 : renewal.graceDays();
    }

    PersonId person() {
        return enrolment.person();
    }

    public Portfolio portfolioOn(LocalDate day) {
        return new Portfolio(enrolment.evidence(), held, day).and(known);
    }
}
