package org.safetynets.training.support.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Acting;
import org.safetynets.training.supervision.domain.Cadence;
import org.safetynets.training.support.application.FacilitatorSupport;

/**
 * How a facilitator is supported in one organization.
 *
 * @param actingId who supervises them today; null when nobody does
 * @param coverFor whom that one covers for, if they cover
 * @param hole why nobody supervises them, if nobody does
 * @param minutesHeld consultation so far
 * @param warning they lead more than two groups at once
 */
public record SupportView(
        UUID organizationId,
        UUID facilitatorId,
        @Nullable UUID actingId,
        @Nullable UUID coverFor,
        Acting.@Nullable Hole hole,
        Cadence cadence,
        List<TalkView> talks,
        int groupsLed,
        boolean warning,
        long minutesHeld,
        int debriefsDue,
        int debriefsMissed,
        int remediesAsked) {

    static SupportView of(OrganizationId organization, FacilitatorSupport it, Instant now) {
        var supervised = it.supervised();
        var acting = supervised.acting();
        return new SupportView(
                organization.value(),
                supervised.facilitator().value(),
                acting.somebody().map(PersonId::value).orElse(null),
                acting instanceof Acting.Cover cover ? cover.insteadOf().value() : null,
                acting instanceof Acting.Nobody(var why) ? why : null,
                supervised.cadence(),
                supervised.talks().stream().map(talk -> TalkView.of(talk, now)).toList(),
                supervised.groupsLed(),
                supervised.leadsTooMany(),
                supervised.minutesHeld(),
                it.debriefsDue(),
                it.debriefsMissed(),
                it.remediesAsked());
    }
}
