package org.safetynets.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ConnectionHeadersTest {

    @Test
    void what_belongs_to_a_connection_stays_with_it() {
        assertThat(ConnectionHeaders.of(new HttpHeaders()))
                .contains("connection", "transfer-encoding", "upgrade")
                .doesNotContain("authorization", "content-type");
    }

    @Test
    void so_does_what_the_sender_declares_to_belong_to_it() {
        // given
        var headers = new HttpHeaders();
        headers.set("Connection", "close, X-Secret ,Keep-Alive");
        // then
        assertThat(ConnectionHeaders.of(headers)).contains("x-secret", "close", "keep-alive", "te");
    }
}
