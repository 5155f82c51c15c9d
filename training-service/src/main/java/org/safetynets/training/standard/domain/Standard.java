package org.safetynets.training.standard.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.PublishingResult.Published;
import org.safetynets.training.standard.domain.Review.Stage;

/**
 * A version of what a facilitator must show, established once for the whole network.
 *
 * <p>Life: drafted and revised; submitted by its author; approved, or sent back with comments, by
 * somebody else; published, after which it never changes. What is new is drafted as its successor.
 */
public final class Standard {

    private final StandardId id;
    private final StandardContent content;
    private final Review review;
    private final @Nullable Instant publishedAt;
    private final long version;

    private Standard(
            StandardId id,
            StandardContent content,
            Review review,
            @Nullable Instant publishedAt,
            long version) {
        this.id = id;
        this.content = content;
        this.review = review;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    public static DraftingResult draft(StandardId id, StandardContent content, PersonId by) {
        return keep(content, new Standard(id, content, Review.begun(by), null, 1));
    }

    /** Rebuilds a stored standard; runs no policy. */
    public static Standard restore(
            StandardId id,
            StandardContent content,
            Review review,
            @Nullable Instant publishedAt,
            long version) {
        return new Standard(id, content, review, publishedAt, version);
    }

    /** What was sent back is revised as well; what is under review is not. */
    public DraftingResult revise(StandardContent changed, PersonId by) {
        if (isPublished()) {
            return new DraftingResult.Refused(alreadyPublished());
        }
        return review.stage() == Stage.DRAFT
                ? keep(changed, new Standard(id, changed, review.rewritten(by), null, version + 1))
                : new DraftingResult.Refused(new StandardUnderReview());
    }

    public DraftingResult submit() {
        if (isPublished()) {
            return new DraftingResult.Refused(alreadyPublished());
        }
        return review.stage() == Stage.DRAFT
                ? new Drafted(after(review.submitted()))
                : new DraftingResult.Refused(new StandardUnderReview());
    }

    public DraftingResult review(Review.Opinion opinion) {
        if (isPublished()) {
            return new DraftingResult.Refused(alreadyPublished());
        }
        if (review.stage() != Stage.SUBMITTED) {
            return new DraftingResult.Refused(new StandardNotSubmitted());
        }
        return opinion.by().equals(review.author())
                ? new DraftingResult.Refused(new OwnStandard())
                : new Drafted(after(review.with(opinion)));
    }

    /**
     * Publishes it for good.
     *
     * @param former the newest published version of the same standard
     */
    public PublishingResult publish(Optional<StandardContent> former, Instant at) {
        if (isPublished()) {
            return new PublishingResult.Refused(alreadyPublished());
        }
        if (review.stage() != Stage.APPROVED) {
            return new PublishingResult.Refused(new StandardNotApproved());
        }
        return switch (VersionPolicy.RISES_WITH_WHAT_CHANGES.decide(former, content)) {
            case Verdict.Refused(var reason) -> new PublishingResult.Refused(reason);
            case Verdict.Allowed() ->
                    new Published(new Standard(id, content, review, at, version + 1));
        };
    }

    private Standard after(Review next) {
        return new Standard(id, content, next, null, version + 1);
    }

    private static DraftingResult keep(StandardContent content, Standard kept) {
        return switch (ContentPolicy.IS_CONSISTENT.decide(content)) {
            case Verdict.Refused(var reason) -> new DraftingResult.Refused(reason);
            case Verdict.Allowed() -> new Drafted(kept);
        };
    }

    private StandardAlreadyPublished alreadyPublished() {
        return new StandardAlreadyPublished(content.code(), content.version());
    }

    public StandardId id() {
        return id;
    }

    public StandardContent content() {
        return content;
    }

    public Review review() {
        return review;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
