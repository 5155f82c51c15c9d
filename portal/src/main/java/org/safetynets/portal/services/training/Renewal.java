package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What renewing a certification takes.
 *
 * @param standard the version it would be renewed to
 * @param from the first day on which it can be renewed
 * @param graceThrough the last day of its grace
 * @param bridgeDueOn the last day without what a newer major version asks for
 */
public record Renewal(
        UUID certificationId,
        String standard,
        LocalDate from,
        LocalDate through,
        LocalDate graceThrough,
        @Nullable LocalDate bridgeDueOn,
        List<Progress> met,
        List<Progress> unmet) {

    /** Whether it can be renewed by now, so that what it asks for is due. */
    public boolean opened() {
        return !from.isAfter(LocalDate.now(ZoneOffset.UTC));
    }

    public boolean complete() {
        return unmet.isEmpty();
    }

    public List<Progress> everything() {
        return Stream.concat(met.stream(), unmet.stream()).toList();
    }

    public int asked() {
        return met.size() + unmet.size();
    }
}
