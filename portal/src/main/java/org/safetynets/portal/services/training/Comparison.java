package org.safetynets.portal.services.training;

import java.util.List;

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
    public record Difference(String part, String code, String kind, List<String> details) {}
}
