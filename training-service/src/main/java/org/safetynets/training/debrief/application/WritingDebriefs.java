package org.safetynets.training.debrief.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.domain.Answers;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefEvents;
import org.safetynets.training.debrief.domain.DebriefResult;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.practice.application.ReadingPractice;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a facilitator does with their own debriefs; empty when there is no such one of theirs. */
@Service
public class WritingDebriefs {

    private final Debriefs debriefs;
    private final ReadingPractice practice;
    private final Meetings meetings;
    private final DebriefEvents events;
    private final List<DebriefFollower> followers;
    private final Clock clock;

    public WritingDebriefs(
            Debriefs debriefs,
            ReadingPractice practice,
            Meetings meetings,
            DebriefEvents events,
            List<DebriefFollower> followers,
            Clock clock) {
        this.debriefs = debriefs;
        this.practice = practice;
        this.meetings = meetings;
        this.events = events;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * Keeps what is written so far.
     *
     * @param matches refuses when the stored version is not the one that was read
     */
    @Transactional
    public Optional<DebriefResult> draft(
            PersonId by, UUID id, Answers answers, LongConsumer matches) {
        var found = debriefs.ownedBy(by, id);
        found.ifPresent(it -> matches.accept(it.version()));
        return found.map(it -> kept(it.draft(answers)));
    }

    /** A completed debrief also proves that its leader was there. */
    @Transactional
    public Optional<DebriefResult> complete(PersonId by, UUID id, Answers answers) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return debriefs.ownedBy(by, id)
                .map(it -> kept(it.complete(answers, now)))
                .map(this::tellCompleted);
    }

    @Transactional
    public Optional<DebriefResult> notThere(PersonId by, UUID id) {
        return debriefs.ownedBy(by, id).map(it -> kept(it.notThere(ledBy(it)))).map(this::tellAway);
    }

    private @Nullable PersonId ledBy(Debrief it) {
        var meeting = it.occasion().meeting();
        return meeting == null
                ? null
                : meetings.find(it.organization(), meeting).map(Meeting::ledBy).orElse(null);
    }

    private DebriefResult kept(DebriefResult result) {
        if (result instanceof DebriefResult.Changed(var debrief)) {
            debriefs.save(debrief);
        }
        return result;
    }

    private DebriefResult tellCompleted(DebriefResult result) {
        if (result instanceof DebriefResult.Changed(var debrief)) {
            var meeting = debrief.occasion().meeting();
            if (meeting != null) {
                practice.wasThere(debrief.organization(), meeting, debrief.facilitator());
            }
            events.completed(debrief);
            followers.forEach(it -> it.settled(debrief));
        }
        return result;
    }

    private DebriefResult tellAway(DebriefResult result) {
        if (result instanceof DebriefResult.Changed(var debrief)) {
            var meeting = debrief.occasion().meeting();
            if (meeting != null) {
                practice.wasNotThere(debrief.organization(), meeting, debrief.facilitator());
            }
        }
        return result;
    }
}
