package org.safetynets.training.standard.domain;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.safetynets.training.standard.domain.Difference.Kind;
import org.safetynets.training.standard.domain.Difference.Part;

/** What a version of a standard changes against an earlier one, requirement by requirement. */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison between(StandardContent before, StandardContent after) {
        var found = new ArrayList<Difference>();
        if (before.level() != after.level()) {
            found.add(of(Part.LEVEL, after.level().name(), Kind.RAISED));
        }
        if (before.validityMonths() != after.validityMonths()) {
            var shorter = after.validityMonths() < before.validityMonths();
            found.add(
                    new Difference(
                            Part.VALIDITY,
                            "validityMonths",
                            shorter ? Kind.RAISED : Kind.LOWERED,
                            List.of(
                                    "validityMonths: %d -> %d"
                                            .formatted(
                                                    before.validityMonths(),
                                                    after.validityMonths()))));
        }
        found.addAll(purposes(before.purposes(), after.purposes()));
        found.addAll(requirements(Part.REQUIREMENT, before.requirements(), after.requirements()));
        found.addAll(requirements(Part.RENEWAL, renewal(before), renewal(after)));
        found.addAll(requirements(Part.ENDORSEMENT, endorsements(before), endorsements(after)));
        return new Comparison(found);
    }

    /** The least by which the version must rise. */
    public SemanticVersion.Weight weight() {
        return differences.stream()
                .map(Difference::weight)
                .max(Comparator.naturalOrder())
                .orElse(SemanticVersion.Weight.PATCH);
    }

    /** The requirements of the later version that it adds or raises. */
    public List<Requirement> bridge(StandardContent after) {
        var codes =
                differences.stream()
                        .filter(it -> it.part() == Part.REQUIREMENT)
                        .filter(it -> it.kind() == Kind.ADDED || it.kind() == Kind.RAISED)
                        .map(Difference::code)
                        .toList();
        return after.requirements().stream().filter(it -> codes.contains(it.code())).toList();
    }

    private static List<Difference> purposes(Set<String> before, Set<String> after) {
        var found = new ArrayList<Difference>();
        for (var code : new TreeSet<>(before)) {
            if (!after.contains(code)) {
                found.add(of(Part.PURPOSE, code, Kind.REMOVED));
            }
        }
        for (var code : new TreeSet<>(after)) {
            if (!before.contains(code)) {
                found.add(of(Part.PURPOSE, code, Kind.ADDED));
            }
        }
        return found;
    }

    private static List<Difference> requirements(
            Part part, Collection<Requirement> before, Collection<Requirement> after) {
        var known = byCode(before);
        var found = new ArrayList<Difference>();
        for (var now : after) {
            var was = known.remove(now.code());
            if (was == null) {
                found.add(of(part, now.code(), Kind.ADDED));
            } else {
                RequirementChange.between(was, now)
                        .map(it -> new Difference(part, now.code(), it.kind(), it.details()))
                        .ifPresent(found::add);
            }
        }
        known.keySet().forEach(it -> found.add(of(part, it, Kind.REMOVED)));
        return found;
    }

    private static Map<String, Requirement> byCode(Collection<Requirement> requirements) {
        return requirements.stream()
                .collect(
                        toMap(
                                Requirement::code,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static Difference of(Part part, String code, Kind kind) {
        return new Difference(part, code, kind, List.of());
    }

    private static List<Requirement> renewal(StandardContent content) {
        var renewal = content.rules().renewal();
        return renewal == null ? List.of() : renewal.requirements();
    }

    private static List<Requirement> endorsements(StandardContent content) {
        return content.rules().endorsements().stream()
                .flatMap(it -> it.requirements().stream())
                .toList();
    }
}
