package org.safetynets.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChosenLanguageTest {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private final ChosenLanguage languages = new ChosenLanguage(SPOKEN, "http://localhost:8080");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es-MX,es;q=0.9 | es
                    fr,es;q=0.5    | es
                    en-GB          | en
                    fr             | en
                    not a language;| en
                    """)
    void the_first_of_the_browsers_languages_that_we_speak(String header, String language) {
        // given
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);
        // then
        assertThat(languages.resolveLocale(request).getLanguage()).isEqualTo(language);
    }

    @Test
    void the_choice_goes_before_the_browser() {
        // given
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie("language", "es"));
        // then
        assertThat(languages.resolveLocale(request).getLanguage()).isEqualTo("es");
    }

    @Test
    void by_tls_the_choice_belongs_to_this_host_alone() {
        // given
        var byTls = new ChosenLanguage(SPOKEN, "https://nets.example");
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        // when
        byTls.setLocale(request, response, Locale.of("es"));
        // then
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-language=es")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
        request.setCookies(new Cookie("__Host-language", "es"));
        assertThat(byTls.resolveLocale(request).getLanguage()).isEqualTo("es");
    }

    @Test
    void a_choice_we_do_not_speak_is_english() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("language", "xx"));
        assertThat(languages.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }
}
