package org.safetynets.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.test.Person;

/** Brings a page into a state that no address leads to, and looks it over. */
abstract class StateTest extends BrowserTest {

    protected void inspect(String name, String path, @Nullable Person person, Consumer<Page> to) {
        for (var look : new Look[] {Look.PHONE, Look.DESKTOP}) {
            // when
            var page = open(path, person, look);
            to.accept(page);
            // then
            assertThat(Inspection.of(page, name, look)).isEmpty();
        }
    }
}
