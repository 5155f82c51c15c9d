package org.safetynets.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.test.Person;

/** Brings a page into a state that no address leads to, and looks it over. */
abstract class StateTest extends BrowserTest {

    protected static final String REFUSED = "main [role=alert]";

    /** The state is what services answer. */
    protected void inspect(String name, String path, @Nullable Person person) {
        // when
        var page = goOn(path, person, Look.PHONE);
        // then
        assertThat(Inspection.onPhoneAndDesk(page, name)).isEmpty();
    }

    /** Something is done before, and {@code shown} is seen then and not earlier. */
    protected void inspect(
            String name, String path, @Nullable Person person, Consumer<Page> done, String shown) {
        var page = goOn(path, person, Look.PHONE);
        var state = page.locator(shown).first();
        assertThat(state).isHidden();
        // when
        done.accept(page);
        // then
        assertThat(state).isVisible();
        page.waitForLoadState();
        assertThat(Inspection.onPhoneAndDesk(page, name)).isEmpty();
    }
}
