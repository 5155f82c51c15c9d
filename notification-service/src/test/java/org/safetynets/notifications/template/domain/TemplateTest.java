package org.safetynets.notifications.template.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

class TemplateTest {

    private static final NoticeText CATALOGUE =
            new NoticeText("{group} is paused", "Until {time}.");

    private final PersonId writer = new PersonId(UUID.randomUUID());
    private final PersonId reader = new PersonId(UUID.randomUUID());

    @Test
    void a_text_comes_into_force_once_somebody_else_has_read_it() {
        var approved = (ReviewResult.Reviewed) proposed().approve(reader);

        assertThat(approved.template().stage()).isEqualTo(Template.Stage.IN_FORCE);
        assertThat(approved.template().reviewedBy()).contains(reader);
        assertThat(approved.template().replaced().stage()).isEqualTo(Template.Stage.REPLACED);
    }

    @Test
    void who_wrote_a_text_does_not_review_it() {
        assertThat(proposed().approve(writer))
                .isEqualTo(new ReviewResult.Refused(new OwnTemplate()));
        assertThat(proposed().reject(writer))
                .isEqualTo(new ReviewResult.Refused(new OwnTemplate()));
    }

    @Test
    void a_text_is_reviewed_once_and_a_rejected_one_stays_so() {
        var rejected = ((ReviewResult.Reviewed) proposed().reject(reader)).template();

        assertThat(rejected.approve(reader))
                .isEqualTo(new ReviewResult.Refused(new TemplateNotProposed()));
        assertThat(rejected.withdraw())
                .isEqualTo(new ReviewResult.Refused(new TemplateNotProposed()));
    }

    @Test
    void a_proposal_is_taken_back_by_anybody() {
        var back = (ReviewResult.Reviewed) proposed().withdraw();

        assertThat(back.template().stage()).isEqualTo(Template.Stage.WITHDRAWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hello <b>you</b>",
                "${7*7}",
                "#{T(java.lang.Runtime)}",
                "*{x}",
                "@{/x}",
                "~{x}",
                "{{7*7}}",
                "{% include x %}",
                "[[${x}]]",
                "[(x)]",
                "&lt;script&gt;",
                "&#60;",
                "go to https://evil.example",
                "www.evil.example",
                "javascript:alert(1)",
                "two\r\nSubject: lines",
                "zero\u0000byte",
                "turned \u202eround",
                "{unknown} words",
                "{Group}",
                "loose { brace",
                "   ",
            })
    void anything_but_plain_words_and_known_placeholders_is_refused(String text) {
        assertThat(fault(text, Variant.NORMAL)).isNotNull();
    }

    @Test
    void plain_words_with_the_placeholders_of_the_catalogue_are_fine() {
        assertThat(fault("{group} rests until {time} - you keep your place.", Variant.NORMAL))
                .isNull();
    }

    @Test
    void a_discreet_text_gives_nothing_away() {
        assertThat(fault("Your support meeting", Variant.DISCREET))
                .contains("gives something away");
        assertThat(fault("{group} changed", Variant.DISCREET)).contains("gives something away");
        assertThat(fault("A change on {time}", Variant.DISCREET)).isNull();
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThat(fault("a".repeat(TextRules.LONGEST_SUBJECT + 1), Variant.NORMAL)).isNotNull();
    }

    private static @org.jspecify.annotations.Nullable String fault(String text, Variant variant) {
        return TextRules.firstFault(new NoticeText(text, "Fine."), CATALOGUE, variant)
                .map(TextRules.Fault::message)
                .orElse(null);
    }

    private Template proposed() {
        return Template.proposed(
                UUID.randomUUID(),
                new OrganizationId(UUID.randomUUID()),
                new Template.Key(Notice.GROUP_PAUSED, Variant.NORMAL, Language.EN),
                CATALOGUE,
                1,
                writer,
                Instant.parse("2026-03-10T12:00:00Z"));
    }
}
