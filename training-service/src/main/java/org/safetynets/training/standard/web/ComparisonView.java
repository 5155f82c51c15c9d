package org.safetynets.training.standard.web;

import java.util.List;
import org.safetynets.training.standard.domain.Comparison;
import org.safetynets.training.standard.domain.Difference;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.SemanticVersion;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * What a version of a standard changes against another.
 *
 * @param weight the least by which the version must rise
 * @param bridge codes of the requirements that it adds or raises
 * @param bridgeDays how long those certified to the other have for them, when the change is major
 */
public record ComparisonView(
        String from,
        String to,
        SemanticVersion.Weight weight,
        List<Difference> differences,
        List<String> bridge,
        int bridgeDays) {

    static ComparisonView between(StandardContent before, StandardContent after) {
        var comparison = Comparison.between(before, after);
        return new ComparisonView(
                before.label(),
                after.label(),
                comparison.weight(),
                comparison.differences(),
                comparison.bridge(after).stream().map(Requirement::code).toList(),
                after.rules().bridgeDays());
    }
}
