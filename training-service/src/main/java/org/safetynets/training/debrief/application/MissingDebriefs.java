package org.safetynets.training.debrief.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.debrief.domain.DebriefEvents;
import org.safetynets.training.debrief.domain.Debriefs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clock does to one debrief, read again since it may be done by now. */
@Service
public class MissingDebriefs {

    private final Debriefs debriefs;
    private final DebriefEvents events;
    private final List<DebriefFollower> followers;
    private final Clock clock;

    public MissingDebriefs(
            Debriefs debriefs, DebriefEvents events, List<DebriefFollower> followers, Clock clock) {
        this.debriefs = debriefs;
        this.events = events;
        this.followers = followers;
        this.clock = clock;
    }

    /** Whether its time ran out. */
    @Transactional
    public boolean miss(OrganizationId organization, UUID id) {
        var missed = debriefs.find(organization, id).flatMap(it -> it.missAt(clock.instant()));
        missed.ifPresent(
                it -> {
                    debriefs.save(it);
                    followers.forEach(follower -> follower.settled(it));
                });
        return missed.isPresent();
    }

    /** Whether its leader was reminded. */
    @Transactional
    public boolean remind(OrganizationId organization, UUID id) {
        var reminded = debriefs.find(organization, id).flatMap(it -> it.remindAt(clock.instant()));
        reminded.ifPresent(
                it -> {
                    debriefs.save(it);
                    events.due(it);
                });
        return reminded.isPresent();
    }
}
