package org.safetynets.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides as pages. */
class GuidesTest {

    @Test
    void the_guide_for_integrators_is_there_and_leads_nowhere_that_is_not_served()
            throws Exception {
        var guide = Jsoup.parse(new Guides().named("first-referral").orElseThrow());
        assertThat(guide.select("h1").text()).isEqualTo("Your first referral by FHIR");
        assertThat(guide.select("pre code").eachText()).anyMatch(it -> it.contains("curl"));
        assertThat(guide.select("a").eachAttr("href")).noneMatch(it -> it.startsWith(".."));
        assertThat(new Guides().named("../../README")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-referral",
                "first-group",
                "first-cohort",
                "privacy-and-safety",
                "glossary"
            })
    void a_guide_leads_to_no_guide_that_is_not_served(String name) throws Exception {
        var guides = new Guides();
        var guide = Jsoup.parse(guides.named(name).orElseThrow());
        assertThat(guide.select("a").eachAttr("href"))
                .filteredOn(it -> it.matches("[a-z-]+"))
                .allMatch(it -> guides.named(it).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-hour", "production", "adding"})
    void what_is_for_operators_is_not_shown_to_partners(String name) throws Exception {
        assertThat(new Guides().named(name)).isEmpty();
    }

    @Test
    void words_of_a_link_within_the_project_stay_and_others_lead_on() {
        var html = Guides.html("See [the *server*](../x.md) and [RFC](https://example.org/rfc).");
        assertThat(html)
                .isEqualToIgnoringNewLines(
                        "<p>See the <em>server</em> and "
                                + "<a rel=\"nofollow\" href=\"https://example.org/rfc\">RFC</a>.</p>");
    }

    @Test
    void one_guide_leads_to_another_by_its_address_here() {
        assertThat(Guides.html("[x](first-referral.md)")).contains("href=\"first-referral\"");
        assertThat(Guides.html("[x](first-referral.md#a)")).contains("href=\"first-referral\"");
    }

    @Test
    void a_table_is_one() {
        assertThat(Guides.html("| a | b |\n| --- | --- |\n| [x](../y.md) | 2 |"))
                .contains("<th>a</th>", "<td>x</td>", "<td>2</td>");
    }

    @Test
    void nothing_in_a_guide_is_markup_of_its_own() {
        assertThat(Guides.html("<script>x</script>")).doesNotContain("<script");
        assertThat(Guides.html("[x](javascript:x)")).doesNotContain("javascript");
    }

    @Test
    void what_is_wider_than_a_screen_can_be_scrolled_by_keyboard() {
        assertThat(Guides.html("```bash\ncurl\n```")).contains("<pre tabindex=\"0\">");
    }
}
