package org.safetynets.training.certification.domain;

import org.jspecify.annotations.Nullable;

/**
 * What its holder has been told of that is to come.
 *
 * @param end the fewest days before its end for which they were told; null before the first
 * @param bridging what a newer version asks of them besides; null before they were told of one
 */
public record Notices(@Nullable Integer end, @Nullable Bridging bridging) {

    static final Notices NONE = new Notices(null, null);

    Notices ofEnd(int days) {
        return new Notices(days, bridging);
    }

    Notices of(Bridging next) {
        return new Notices(end, next);
    }
}
