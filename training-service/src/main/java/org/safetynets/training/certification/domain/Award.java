package org.safetynets.training.certification.domain;

import java.util.Set;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;

/**
 * What somebody is certified to: the version of the standard is pinned for the certification's
 * whole life.
 *
 * @param purposes codes of the purposes it covers
 */
public record Award(
        StandardId standard,
        String standardCode,
        String standardVersion,
        String title,
        Level level,
        Set<String> purposes) {

    public Award {
        purposes = Set.copyOf(purposes);
    }

    static Award of(Standard standard) {
        var content = standard.content();
        return new Award(
                standard.id(),
                content.code(),
                content.version(),
                content.title().en(),
                content.level(),
                content.purposes());
    }

    /** The standard and its version as people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return standardCode + " " + standardVersion;
    }
}
