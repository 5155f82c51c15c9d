package org.safetynets.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every page is in a language that we speak, whatever a browser says. */
class ChosenLanguagePropertiesTest {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private final ChosenLanguage languages = new ChosenLanguage(SPOKEN, "http://localhost:8080");

    @Property
    void a_header_of_any_kind_leads_to_a_language_that_we_speak(@ForAll("headers") String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);

        assertThat(languages.resolveLocale(request)).isIn(SPOKEN);
    }

    @Property
    void so_does_a_cookie_of_any_kind(@ForAll("headers") String cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("language", cookie));

        assertThat(languages.resolveLocale(request)).isIn(SPOKEN);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of(
                        "en",
                        "es",
                        "*",
                        "-",
                        "_",
                        ",",
                        ";",
                        "q",
                        "=",
                        "0.5",
                        "1",
                        "2",
                        " ",
                        "en-US",
                        "i-",
                        "x-",
                        "sgn-BE-FR",
                        "zh-min",
                        "i-enochian",
                        "Accept-Language:",
                        "é")
                .list()
                .ofMaxSize(8)
                .map(it -> String.join("", it));
    }
}
