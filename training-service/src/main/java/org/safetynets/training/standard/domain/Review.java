package org.safetynets.training.standard.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/**
 * Where a draft stands on its way to being published.
 *
 * @param author who wrote what it says now
 * @param opinions of those who reviewed it, the first first
 */
public record Review(Stage stage, PersonId author, List<Opinion> opinions) {

    public Review {
        opinions = List.copyOf(opinions);
    }

    /** How far it has come. */
    public enum Stage {
        DRAFT,
        SUBMITTED,
        APPROVED
    }

    /** What a reviewer says. */
    public record Opinion(PersonId by, Instant at, boolean approved, String comments) {}

    static Review begun(PersonId author) {
        return new Review(Stage.DRAFT, author, List.of());
    }

    Review rewritten(PersonId by) {
        return new Review(Stage.DRAFT, by, opinions);
    }

    Review submitted() {
        return new Review(Stage.SUBMITTED, author, opinions);
    }

    Review with(Opinion opinion) {
        var more = new ArrayList<>(opinions);
        more.add(opinion);
        return new Review(opinion.approved() ? Stage.APPROVED : Stage.DRAFT, author, more);
    }

    /** Who approved it last; empty while nobody has. */
    public Optional<PersonId> approver() {
        return stage == Stage.APPROVED ? Optional.of(opinions.getLast().by()) : Optional.empty();
    }
}
