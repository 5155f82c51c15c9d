package org.safetynets.notifications.template.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A text that an organization wants in the place of the catalogue's. It comes into force once a
 * second person has read it; the one before it is kept.
 *
 * @param edition which one of this text it is, from 1
 * @param writtenBy empty once that person was erased
 */
public record Template(
        UUID id,
        OrganizationId organization,
        Key key,
        NoticeText text,
        int edition,
        Stage stage,
        Optional<PersonId> writtenBy,
        Instant writtenAt,
        Optional<PersonId> reviewedBy,
        long version) {

    /** Which text it stands for. */
    public record Key(Notice notice, Variant variant, Language language) {}

    /** How far it has come. */
    public enum Stage {
        PROPOSED,
        IN_FORCE,
        REJECTED,
        REPLACED,
        WITHDRAWN
    }

    public static Template proposed(
            UUID id,
            OrganizationId organization,
            Key key,
            NoticeText text,
            int edition,
            PersonId by,
            Instant now) {
        return new Template(
                id,
                organization,
                key,
                text,
                edition,
                Stage.PROPOSED,
                Optional.of(by),
                now,
                Optional.empty(),
                1);
    }

    /** Comes into force, unless its reader is its writer. */
    public ReviewResult approve(PersonId by) {
        return reviewed(by, Stage.IN_FORCE);
    }

    /** Does not come into force. */
    public ReviewResult reject(PersonId by) {
        return reviewed(by, Stage.REJECTED);
    }

    private ReviewResult reviewed(PersonId by, Stage next) {
        if (stage != Stage.PROPOSED) {
            return new ReviewResult.Refused(new TemplateNotProposed());
        }
        if (writtenBy.equals(Optional.of(by))) {
            return new ReviewResult.Refused(new OwnTemplate());
        }
        return new ReviewResult.Reviewed(with(next, Optional.of(by)));
    }

    /** A newer one is in force. */
    public Template replaced() {
        return with(Stage.REPLACED, reviewedBy);
    }

    /** The catalogue's text counts again, or the proposal is taken back. */
    public ReviewResult withdraw() {
        return switch (stage) {
            case PROPOSED, IN_FORCE -> new ReviewResult.Reviewed(with(Stage.WITHDRAWN, reviewedBy));
            case REJECTED, REPLACED, WITHDRAWN ->
                    new ReviewResult.Refused(new TemplateNotProposed());
        };
    }

    private Template with(Stage next, Optional<PersonId> reader) {
        return new Template(
                id,
                organization,
                key,
                text,
                edition,
                next,
                writtenBy,
                writtenAt,
                reader,
                version + 1);
    }
}
