package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of what facilitators are certified to.
 *
 * @param version for example {@code 1.0.0}
 * @param status draft, submitted, approved or published
 */
public record Standard(
        UUID standardId,
        String code,
        String version,
        Said title,
        String level,
        int validityMonths,
        List<String> purposes,
        List<Requirement> requirements,
        @Nullable Curriculum curriculum,
        @Nullable StandardRules rules,
        String status,
        @Nullable Instant publishedAt,
        @Nullable StandardReview review) {

    /** As people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return code + " " + version;
    }

    /** How it is held to; nothing of it where it says nothing. */
    public StandardRules held() {
        return rules == null ? StandardRules.NONE : rules;
    }

    /** Of everything it asks for, now and for a renewal, by its code. */
    public Map<String, Said> titles() {
        return Stream.of(
                        requirements.stream(),
                        held().toRenew().stream(),
                        held().endorsing().stream().flatMap(it -> it.requirements().stream()))
                .flatMap(it -> it)
                .collect(
                        Collectors.toMap(
                                Requirement::code, Requirement::title, (one, same) -> one));
    }

    /** What a candidate signs, by its code. */
    public Optional<Curriculum.Agreement> agreement(@Nullable String agreement) {
        return curriculum == null || curriculum.agreements() == null
                ? Optional.empty()
                : curriculum.agreements().stream()
                        .filter(it -> it.code().equals(agreement))
                        .findFirst();
    }

    /** The lines practice is observed by. */
    public List<Curriculum.Criterion> rubric() {
        return curriculum == null ? List.of() : curriculum.lines();
    }

    public boolean published() {
        return status.equals("published");
    }

    /** The kinds of its requirements, in the order in which they come. */
    public List<String> kinds() {
        return requirements.stream().map(Requirement::kind).distinct().toList();
    }

    public List<Requirement> ofKind(String kind) {
        return requirements.stream().filter(it -> it.kind().equals(kind)).toList();
    }
}
