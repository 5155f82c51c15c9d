package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Scenario.GROUPS_API;
import static org.safetynets.portal.test.Scenario.LISTED;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;

import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** Looking for a group, without an account and without a trace. */
class FinderPagesTest extends PortalTest {

    private static final String FIND = "/groups/find";
    private static final String SEARCH = "/api/groups/search";

    @Test
    void all_that_is_chosen_travels_in_the_body() {
        // when
        asNobody()
                .post(
                        FIND,
                        "purpose",
                        "BT_CORE",
                        "weekday",
                        "tuesday",
                        "time",
                        "evening",
                        "format",
                        "in-person",
                        "language",
                        "en",
                        "text",
                        "evening",
                        "seatsFree",
                        "true",
                        "soon",
                        "true",
                        "town",
                        "Dublin (Ireland)",
                        "withinKm",
                        "25",
                        "timeZone",
                        "Europe/Dublin");
        // then
        var sent = SERVICES.received("POST", SEARCH).getFirst();
        assertThat(sent.query()).isEmpty();
        assertThat(sent.body())
                .isEqualTo(
                        "{\"purpose\":\"BT_CORE\",\"weekday\":\"tuesday\",\"from\":\"17:00\","
                                + "\"to\":\"23:59\",\"timeZone\":\"Europe/Dublin\","
                                + "\"format\":\"in-person\",\"language\":\"en\","
                                + "\"near\":{\"latitude\":53.3,\"longitude\":-6.2,"
                                + "\"withinKm\":25},\"seatsFree\":true,"
                                + "\"startsWithinDays\":7,\"text\":\"evening\"}");
    }

    @Test
    void what_else_could_be_chosen_says_how_many_groups_there_would_be() {
        // when
        var page = Visit.page(asNobody().post(FIND, "weekday", "tuesday", "text", "evening"));
        // then
        var days = page.select(".facets form:has(button[name=weekday])");
        assertThat(days.select("button").eachText())
                .containsExactly("Monday 12", "Tuesday 31", "Thursday 9");
        assertThat(days.select("[aria-pressed=true]").val()).as("taken back").isEmpty();
        assertThat(days.select("input[name=weekday]")).isEmpty();
        assertThat(days.select("input[name=text]").val()).isEqualTo("evening");
        assertThat(page.select(".facets").text()).contains("Partner Healing 100+");
    }

    @Test
    void with_script_only_the_part_that_was_asked_for_is_sent() {
        var results = asNobody().with("HX-Target", "results").post(FIND, "town", "Atlantis");
        var all = asNobody().with("HX-Target", "finder").post(FIND, "weekday", "tuesday");

        assertThat(results.body()).doesNotContain("<html", "<select").contains("do not know");
        assertThat(all.body()).doesNotContain("<html").contains("<select");
    }

    @Test
    void without_the_numbers_groups_are_found_all_the_same() {
        // given
        SERVICES.refusing("POST", SEARCH + "/facets", 503, "service-unavailable");
        // when
        var page = asNobody().page(FIND);
        // then
        assertThat(page.select(".facets")).isEmpty();
        assertThat(page.select("#results article")).hasSize(3);
    }

    @Test
    void pages_follow_each_other_with_the_filter_in_the_form() {
        // given
        SERVICES.given("POST", SEARCH, "groups/search-more.json");
        // when
        var page = Visit.page(asNobody().post(FIND, "weekday", "tuesday"));
        // then
        assertThat(page.select("#found").text()).isEqualTo("100+ groups");
        var more = page.select("#results button[name=cursor]");
        assertThat(more.val()).isEqualTo("eyJiIjoxMjM0NSwicyI6NDU2Nzh9");
        assertThat(page.select("form:has([name=cursor]) input[name=weekday]").val())
                .isEqualTo("tuesday");
        // when
        var next = Visit.page(asNobody().post(FIND, "weekday", "tuesday", "cursor", more.val()));
        // then
        assertThat(SERVICES.received("POST", SEARCH).getLast().body())
                .contains("\"cursor\":\"eyJiIjoxMjM0NSwicyI6NDU2Nzh9\"");
        assertThat(next.select("#results button[name=cursor][value='']")).hasSize(1);
    }

    @Test
    void a_week_shows_each_day_by_the_clock_of_whoever_looks() {
        // when
        var page = Visit.page(asNobody().post(FIND, "view", "week", "weekday", "tuesday"));
        // then
        assertThat(page.select(".week > li")).hasSize(7);
        assertThat(page.select(".week a").eachAttr("href")).contains(LISTED);
        assertThat(page.select(".week .hour").text()).startsWith("7:00");
        assertThat(page.select("button[name=view][value=week]").attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(SERVICES.received("POST", SEARCH)).isEmpty();
    }

    @Test
    void a_town_we_do_not_know_is_named_and_stays() {
        var page = Visit.page(asNobody().post(FIND, "town", "Atlantis", "weekday", "monday"));

        assertThat(page.select("[role=alert] a[href=#town]").text()).contains("do not know");
        assertThat(page.select("#town").val()).isEqualTo("Atlantis");
        assertThat(page.select("#weekday option[value=monday]").hasAttr("selected")).isTrue();
    }

    @Test
    void what_is_none_of_the_choices_is_not_sent() {
        asNobody().post(FIND, "weekday", "someday", "timeZone", "Mars/Olympus", "withinKm", "9");

        assertThat(SERVICES.received("POST", SEARCH).getFirst().body()).isEqualTo("{}");
    }

    @Test
    void before_and_after_are_shown_with_how_sure_they_are() {
        var page = as(CORA).page(ORGANIZATION + "/outcomes");

        assertThat(page.select("[aria-labelledby=measure-SUDS] h3").text())
                .isEqualTo("Distress now");
        assertThat(page.select("[aria-labelledby=measure-SUDS] tbody tr").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("-2.6 (-3.5 to -1.7)", "Better"),
                        it -> assertThat(it).contains("Not shown").doesNotContain("("),
                        it -> assertThat(it).contains("-0.6 (-1.4 to 0.2)", "May be chance"));
        assertThat(page.select("[aria-labelledby=measure-SUDS] svg.interval")).hasSize(6);
    }

    @Test
    void who_stayed_is_counted_and_a_total_that_would_betray_is_withheld() {
        var page = as(CORA).page(ORGANIZATION + "/outcomes");

        assertThat(page.select("[aria-labelledby=staying] tbody tr").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("81% (70% to 92%)", "11 of 14", "79%"),
                        it -> assertThat(it).contains("Not shown").doesNotContain("%"),
                        it -> assertThat(it).contains("Together", "Not shown"));
        assertThat(page.select("[aria-labelledby=staying] a[download]").attr("href"))
                .endsWith("/outcomes/attendance.csv?by=group");
    }

    @Test
    void a_closed_group_that_has_begun_is_shown_and_cannot_be_asked() {
        assertThat(asNobody().page(LISTED).text())
                .contains("It takes people until its first meeting");
        SERVICES.given("GET", "/api" + LISTED, "groups/listed-begun.json");
        var begun = asNobody().page(LISTED);
        assertThat(begun.select("a[href$=/ask]")).isEmpty();
        assertThat(begun.text()).contains("It takes nobody new");
    }

    @Test
    void how_meetings_go_says_nothing_about_few() {
        var page = as(CORA).page(ORGANIZATION + "/outcomes");

        assertThat(page.select("table.outcomes").getFirst().select("tbody tr").eachText())
                .satisfiesExactly(
                        it -> assertThat(it).contains("Tuesday evening 14 7.8 (7.2 to 8.4)"),
                        it -> assertThat(it).contains("Not shown").doesNotContain("("),
                        it -> assertThat(it).contains("Not shown").doesNotContain("("),
                        it -> assertThat(it).contains("Together 37"));
        assertThat(page.select("a[download]").getFirst().attr("href"))
                .endsWith("/outcomes.csv?by=group");
        as(CORA).page(ORGANIZATION + "/outcomes?by=purpose");
        assertThat(SERVICES.received("GET", GROUPS_API + "/outcomes").getLast().query())
                .isEqualTo("by=purpose");
    }
}
