package org.safetynets.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.portal.test.EveryPage;
import org.safetynets.portal.test.Page;

/** Every page on a phone and a desk, by day and by night. */
class EveryPageIT extends BrowserTest {

    /** With {@code -Dpages=cohort.*} only some, while they are being made. */
    static List<Page> pages() {
        var wanted = System.getProperty("pages", ".*");
        return EveryPage.ALL.stream().filter(it -> it.name().matches(wanted)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_open_to_everyone_and_stays_in_its_frame(Page page) {
        // when
        var shown = goOn(page.path(), page.person(), Look.PHONE);
        // then
        List<String> wrong = new ArrayList<>(Inspection.onPhoneAndDesk(shown, page.name()));
        wrong.addAll(complaints);
        assertThat(wrong).isEmpty();
    }
}
