package org.safetynets.training.standard.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.DraftingResult;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.DraftingResult.Refused;
import org.safetynets.training.standard.domain.PublishingResult;
import org.safetynets.training.standard.domain.PublishingResult.Published;
import org.safetynets.training.standard.domain.Review;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardEvents;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.StandardVersionTaken;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, revises and publishes standards; an empty answer means that there is no such one. */
@Service
public class WritingStandards {

    private final Standards standards;
    private final StandardEvents events;
    private final Clock clock;

    public WritingStandards(Standards standards, StandardEvents events, Clock clock) {
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public DraftingResult draft(StandardContent content, PersonId by) {
        if (isTaken(content)) {
            return taken(content);
        }
        var result = Standard.draft(new StandardId(Ids.next()), content, by);
        if (result instanceof Drafted(var drafted)) {
            standards.add(drafted);
        }
        return result;
    }

    /**
     * Replaces the content of a draft.
     *
     * @param seen is given the version that is about to be replaced, and throws when it is not the
     *     one the author has read
     */
    @Transactional
    public Optional<DraftingResult> revise(
            StandardId id, StandardContent content, PersonId by, LongConsumer seen) {
        return standards.find(id).map(it -> revise(it, content, by, seen));
    }

    private DraftingResult revise(
            Standard standard, StandardContent content, PersonId by, LongConsumer seen) {
        seen.accept(standard.version());
        if (!standard.content().label().equals(content.label()) && isTaken(content)) {
            return taken(content);
        }
        return save(standard.revise(content, by));
    }

    private DraftingResult save(DraftingResult result) {
        if (result instanceof Drafted(var changed)) {
            standards.save(changed);
        }
        return result;
    }

    /** Says that it is ready to be reviewed. */
    @Transactional
    public Optional<DraftingResult> submit(StandardId id) {
        return standards.find(id).map(Standard::submit).map(this::save);
    }

    /** Approves it, or sends it back. */
    @Transactional
    public Optional<DraftingResult> review(
            StandardId id, PersonId by, boolean approved, String comments) {
        var opinion = new Review.Opinion(by, now(), approved, comments);
        return standards.find(id).map(it -> it.review(opinion)).map(this::save);
    }

    /** Drafts the next version of a published one, with all that it says and that number. */
    @Transactional
    public Optional<DraftingResult> succeed(StandardId id, String version, PersonId by) {
        return standards
                .find(id)
                .filter(Standard::isPublished)
                .map(it -> draft(it.content().numbered(version), by));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Transactional
    public Optional<PublishingResult> publish(StandardId id) {
        return standards.find(id).map(this::publish);
    }

    private PublishingResult publish(Standard standard) {
        var result =
                standard.publish(
                        standards.newest(standard.content().code()).map(Standard::content), now());
        if (result instanceof Published published) {
            standards.save(published.standard());
            events.tell(published);
        }
        return result;
    }

    private boolean isTaken(StandardContent content) {
        return standards.find(content.code(), content.version()).isPresent();
    }

    private static Refused taken(StandardContent content) {
        return new Refused(new StandardVersionTaken(content.code(), content.version()));
    }
}
