package org.safetynets.portal.services.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who leads a group and who could, as things stand for a day. */
public record Leading(LocalDate day, List<Substitute> substitutes) {

    /**
     * Somebody who could lead it that day.
     *
     * @param through last day of their certification
     * @param meetsThen a group of theirs meets at the same time
     */
    public record Substitute(UUID personId, LocalDate through, int groupsLed, boolean meetsThen) {}
}
