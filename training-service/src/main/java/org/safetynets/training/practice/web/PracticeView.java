package org.safetynets.training.practice.web;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.practice.domain.Practice;

/**
 * What somebody's meetings prove in one organization.
 *
 * @param led meetings they started
 * @param coLed meetings they led beside somebody, as their debriefs say
 * @param lastTwelveWeeks of all these, those of the last twelve weeks
 */
public record PracticeView(
        UUID organizationId, int led, int coLed, long minutes, int lastTwelveWeeks) {

    static PracticeView of(OrganizationId organization, Practice it, Instant now) {
        var since = now.minus(Duration.ofDays(84));
        var lately = it.meetings().stream().filter(m -> m.startsAt().isAfter(since)).count();
        return new PracticeView(
                organization.value(), it.led(), it.coLed(), it.minutes(), (int) lately);
    }
}
