package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.RIVER;

import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;
import org.safetynets.portal.test.Visit;

/** What others would see, as a person chooses it. */
class ContactPageTest extends PortalTest {

    private static final String CARD = "/api/notifications/contact-card";

    @Test
    void what_others_would_see_is_shown_way_by_way_before_anything_is_saved() {
        // when
        var page =
                Visit.page(
                        as(RIVER)
                                .post(
                                        "/contact/seen",
                                        "discreet",
                                        "true",
                                        "senderName",
                                        "Oak Library",
                                        "subject",
                                        "Books",
                                        "safeWord",
                                        "bluebell",
                                        "icon",
                                        "book",
                                        "calendarTitle",
                                        "Reading"));
        // then
        assertThat(page.select(".seen dd").eachText())
                .containsExactly(
                        "From Oak Library: “Books” Something waits for you on your page. bluebell",
                        "Books Something waits for you on your page. bluebell",
                        "Something waits for you on your page. bluebell",
                        "Reading");
        assertThat(page.select(".seen img").attr("src")).matches("/icons/cover/book.*\\.png");
        assertThat(page.select("#what-they-see").text()).contains("No group, no name, no reason");
        assertThat(page.select("#senderName").val()).isEqualTo("Oak Library");
        assertThat(SERVICES.received("PUT", CARD)).isEmpty();
    }

    @Test
    void who_chooses_open_words_is_shown_that_they_tell() {
        // when
        var page = Visit.page(as(RIVER).post("/contact/seen", "subject", "Books"));
        // then
        assertThat(page.select("#what-they-see").text())
                .contains("sees the name of your group", "Tuesday Circle is paused")
                .doesNotContain("No group, no name", "Books");
        assertThat(page.select(".seen img").attr("src")).contains("/icons/cover/envelope");
    }
}
