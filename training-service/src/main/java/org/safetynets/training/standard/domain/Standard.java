package org.safetynets.training.standard.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.PublishingResult.Published;

/**
 * One version of what facilitators are certified to.
 *
 * <p>Life: drafted, revised any number of times, published once; from then on it never changes, so
 * that everybody certified to it was measured by the same thing.
 */
public final class Standard {

    private final StandardId id;
    private final StandardContent content;
    private final @Nullable Instant publishedAt;
    private final long version;

    private Standard(
            StandardId id, StandardContent content, @Nullable Instant publishedAt, long version) {
        this.id = id;
        this.content = content;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    public static DraftingResult draft(StandardId id, StandardContent content) {
        return keep(content, new Standard(id, content, null, 1));
    }

    /** Rebuilds a stored standard; runs no policy. */
    public static Standard restore(
            StandardId id, StandardContent content, @Nullable Instant publishedAt, long version) {
        return new Standard(id, content, publishedAt, version);
    }

    public DraftingResult revise(StandardContent changed) {
        return isPublished()
                ? new DraftingResult.Refused(alreadyPublished())
                : keep(changed, new Standard(id, changed, null, version + 1));
    }

    public PublishingResult publish(Instant at) {
        return isPublished()
                ? new PublishingResult.Refused(alreadyPublished())
                : new Published(new Standard(id, content, at, version + 1));
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
