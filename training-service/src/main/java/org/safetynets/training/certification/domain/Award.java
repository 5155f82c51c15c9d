package org.safetynets.training.certification.domain;

import java.util.HashSet;
import java.util.Set;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;

/**
 * What somebody is certified to: the version of the standard is pinned for the certification's
 * whole life.
 *
 * @param purposes codes of the purposes it covers
 * @param waived codes of the requirements that were not met, when two people certified all the same
 */
public record Award(
        StandardId standard,
        String standardCode,
        String standardVersion,
        Words title,
        Level level,
        Set<String> purposes,
        Set<String> waived) {

    public Award {
        purposes = Set.copyOf(purposes);
        waived = Set.copyOf(waived);
    }

    /** With every requirement met. */
    public Award(
            StandardId standard,
            String standardCode,
            String standardVersion,
            Words title,
            Level level,
            Set<String> purposes) {
        this(standard, standardCode, standardVersion, title, level, purposes, Set.of());
    }

    static Award of(Standard standard, Set<String> purposes) {
        var content = standard.content();
        return new Award(
                standard.id(),
                content.code(),
                content.version(),
                content.title(),
                content.level(),
                purposes);
    }

    Award waiving(Set<String> requirements) {
        return new Award(
                standard, standardCode, standardVersion, title, level, purposes, requirements);
    }

    Award covering(Set<String> more) {
        var all = new HashSet<>(purposes);
        all.addAll(more);
        return new Award(standard, standardCode, standardVersion, title, level, all, waived);
    }

    /** The standard and its version as people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return standardCode + " " + standardVersion;
    }
}
