package org.safetynets.gateway.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class AnswerHeadersTest {

    @Test
    void by_tls_browsers_are_told_to_stay_with_it_for_a_year() {
        assertThat(said("https://nets.example").getFirst("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void nobody_puts_an_answer_into_a_frame_or_reads_it_from_another_site() {
        // when
        var headers = said("https://nets.example");
        // then
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.headerNames())
                .noneMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void the_only_style_in_a_page_itself_is_that_of_our_own_pages() throws Exception {
        // given
        var rules = PlainStyle.ELEMENT.replaceAll("</?style>", "");
        var digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(UTF_8));
        // when
        var policy = said("https://nets.example").getFirst("Content-Security-Policy");
        // then
        assertThat(policy)
                .contains(
                        "style-src 'self' 'sha256-"
                                + Base64.getEncoder().encodeToString(digest)
                                + "'; img-src")
                .doesNotContain("unsafe");
    }

    private static HttpHeaders said(String site) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        new AnswerHeaders(Settings.at(site, "https://login.example"))
                .filter(exchange, it -> Mono.empty())
                .block();
        return exchange.getResponse().getHeaders();
    }
}
