package org.safetynets.portal.services.training;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a version of a standard changes against another.
 *
 * @param weight the least by which the version must rise: patch, minor or major
 * @param bridge codes of the requirements that it adds or raises
 */
public record Comparison(
        String from,
        String to,
        String weight,
        List<Difference> differences,
        List<String> bridge,
        int bridgeDays) {

    /** One thing that differs. */
    public record Difference(String part, String code, String kind, List<String> details) {

        private static final Pattern TOLD = Pattern.compile("(\\w+): (.*) -> (.*)");

        /** From what to what, where the service says it so. */
        public List<Told> told() {
            return details.stream()
                    .map(TOLD::matcher)
                    .map(
                            it ->
                                    it.matches()
                                            ? new Told(it.group(1), it.group(2), it.group(3))
                                            : new Told("", "", ""))
                    .filter(it -> !it.field().isEmpty())
                    .toList();
        }
    }

    /** One number that changes. */
    public record Told(String field, String from, String to) {}
}
