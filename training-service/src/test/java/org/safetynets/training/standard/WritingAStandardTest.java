package org.safetynets.training.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.training.Fixtures.AUTHOR;
import static org.safetynets.training.Fixtures.MODULE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.QUIZ;
import static org.safetynets.training.Fixtures.REVIEWER;
import static org.safetynets.training.Fixtures.aDraft;
import static org.safetynets.training.Fixtures.aStandard;
import static org.safetynets.training.Fixtures.asking;
import static org.safetynets.training.Fixtures.contentOf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.DraftingResult;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.OwnStandard;
import org.safetynets.training.standard.domain.PassMarkOffScale;
import org.safetynets.training.standard.domain.PublishingResult;
import org.safetynets.training.standard.domain.PublishingResult.Published;
import org.safetynets.training.standard.domain.ReferenceUnknown;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.RequirementRepeated;
import org.safetynets.training.standard.domain.Review;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardAlreadyPublished;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.StandardNotApproved;
import org.safetynets.training.standard.domain.StandardNotSubmitted;
import org.safetynets.training.standard.domain.StandardUnderReview;

class WritingAStandardTest {

    private static final StandardId ID = new StandardId(UUID.randomUUID());

    @Test
    void starts_as_a_draft() {
        var result = Standard.draft(ID, contentOf(MODULE), AUTHOR);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Drafted.class,
                        it -> {
                            assertThat(it.standard().isPublished()).isFalse();
                            assertThat(it.standard().version()).isEqualTo(1);
                        });
    }

    @Test
    void is_refused_when_two_requirements_have_one_code() {
        assertThat(Standard.draft(ID, contentOf(MODULE, QUIZ, MODULE), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new RequirementRepeated("M01")));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT,100.01",
        "ASSESSMENT,-1",
        "OBSERVATION,4.01",
        "OBSERVATION,0.9",
        "MODULE,101"
    })
    void is_refused_when_a_pass_mark_is_off_the_scale(RequirementKind kind, BigDecimal mark) {
        var off = new Requirement("X", kind, "Off", mark, 1);

        assertThat(Standard.draft(ID, contentOf(MODULE, off), AUTHOR))
                .isEqualTo(
                        new DraftingResult.Refused(
                                new PassMarkOffScale(
                                        "X", kind.scale().lowest(), kind.scale().highest())));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT,100",
        "ASSESSMENT,0",
        "OBSERVATION,4",
        "OBSERVATION,1",
        "OBSERVATION,3.5"
    })
    void takes_a_pass_mark_on_the_scale_with_both_ends(RequirementKind kind, BigDecimal mark) {
        assertThat(Standard.draft(ID, contentOf(new Requirement("X", kind, "On", mark, 1)), AUTHOR))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void is_refused_when_it_refers_to_what_it_does_not_have() {
        var about =
                new Requirement(
                        "Q",
                        RequirementKind.ASSESSMENT,
                        Words.of("Quiz"),
                        null,
                        1,
                        "M05",
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        null);

        assertThat(Standard.draft(ID, contentOf(about), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new ReferenceUnknown("Q", "M05")));
        assertThat(Standard.draft(ID, contentOf(asking("CE", 20, Set.of("CES"))), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new ReferenceUnknown("CE", "CES")));
    }

    @Test
    void can_be_revised_while_it_is_a_draft() {
        assertThat(aDraft().revise(contentOf(QUIZ), AUTHOR))
                .isInstanceOfSatisfying(
                        Drafted.class,
                        it -> {
                            assertThat(it.standard().content()).isEqualTo(contentOf(QUIZ));
                            assertThat(it.standard().version()).isEqualTo(2);
                        });
    }

    @Test
    void a_revision_obeys_the_same_rules() {
        assertThat(aDraft().revise(contentOf(QUIZ, QUIZ), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new RequirementRepeated("Q03")));
    }

    @Test
    void is_published_once() {
        var published = approved().publish(Optional.empty(), NOON);

        assertThat(published)
                .isInstanceOfSatisfying(
                        Published.class,
                        it -> {
                            assertThat(it.standard().publishedAt()).contains(NOON);
                            assertThat(it.standard().version()).isEqualTo(4);
                            assertThat(it.standard().publish(Optional.empty(), NOON))
                                    .isEqualTo(
                                            new PublishingResult.Refused(
                                                    new StandardAlreadyPublished("BTPF", "1.0.0")));
                        });
    }

    @Test
    void never_changes_once_it_is_published() {
        assertThat(aStandard().revise(contentOf(MODULE), AUTHOR))
                .isEqualTo(
                        new DraftingResult.Refused(new StandardAlreadyPublished("BTPF", "1.0.0")));
    }

    @Test
    void is_published_only_when_somebody_else_has_approved_it() {
        assertThat(aDraft().publish(Optional.empty(), NOON))
                .isEqualTo(new PublishingResult.Refused(new StandardNotApproved()));
        assertThat(submitted().publish(Optional.empty(), NOON))
                .isEqualTo(new PublishingResult.Refused(new StandardNotApproved()));
        assertThat(submitted().review(opinion(AUTHOR, true)))
                .isEqualTo(new DraftingResult.Refused(new OwnStandard()));
        assertThat(aDraft().review(opinion(REVIEWER, true)))
                .isEqualTo(new DraftingResult.Refused(new StandardNotSubmitted()));
    }

    @Test
    void whoever_rewrote_it_last_is_its_author() {
        var rewritten = drafted(aDraft().revise(contentOf(QUIZ), REVIEWER));

        assertThat(drafted(rewritten.submit()).review(opinion(REVIEWER, true)))
                .isEqualTo(new DraftingResult.Refused(new OwnStandard()));
        assertThat(drafted(rewritten.submit()).review(opinion(AUTHOR, true)))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void what_is_under_review_does_not_change_until_it_is_sent_back() {
        assertThat(submitted().revise(contentOf(QUIZ), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new StandardUnderReview()));
        assertThat(approved().revise(contentOf(QUIZ), AUTHOR))
                .isEqualTo(new DraftingResult.Refused(new StandardUnderReview()));
        var back = drafted(submitted().review(opinion(REVIEWER, false)));
        assertThat(back.revise(contentOf(QUIZ), AUTHOR)).isInstanceOf(Drafted.class);
        assertThat(back.review().opinions()).hasSize(1);
    }

    private static Standard submitted() {
        return drafted(aDraft().submit());
    }

    private static Standard approved() {
        return drafted(submitted().review(opinion(REVIEWER, true)));
    }

    private static Review.Opinion opinion(PersonId by, boolean approved) {
        return new Review.Opinion(by, NOON, approved, "Said");
    }

    private static Standard drafted(DraftingResult result) {
        return ((Drafted) result).standard();
    }

    @Test
    void asks_for_everything_at_least_once() {
        assertThatThrownBy(() -> new Requirement("X", RequirementKind.MODULE, "Never", null, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
