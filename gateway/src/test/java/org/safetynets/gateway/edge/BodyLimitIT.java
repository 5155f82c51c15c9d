package org.safetynets.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class BodyLimitIT {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final long HUNDRED_MEGABYTES = 100_000_000;

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_unread() {
        // when
        var answer =
                send(
                        GATEWAY.request("/api/groups/search")
                                .POST(BodyPublishers.ofByteArray(new byte[MEBIBYTE + 1])));
        // then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large");
        assertThat(UPSTREAM.all()).isEmpty();
    }

    @Test
    void a_body_that_turns_out_too_large_is_refused_on_the_way() {
        // when
        var answer =
                send(
                        GATEWAY.request("/api/groups/search")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new ByteArrayInputStream(
                                                                new byte[2 * MEBIBYTE]))));
        // then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(UPSTREAM.all()).isEmpty();
    }

    @Test
    void the_largest_body_passes() {
        // when
        var answer =
                send(
                        GATEWAY.request("/api/groups/search")
                                .POST(BodyPublishers.ofByteArray(new byte[MEBIBYTE])));
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(UPSTREAM.last().bodyLength()).isEqualTo(MEBIBYTE);
    }

    @Test
    void a_file_of_an_import_may_be_larger_but_not_endless() {
        // when
        var fits = sendTo("/api/identity/imports", 5 * MEBIBYTE);
        var endless = sendTo("/api/identity/imports", 7 * MEBIBYTE);
        // then
        assertThat(fits).isEqualTo(200);
        assertThat(endless).isEqualTo(413);
    }

    /** Sent to the end by who does not listen meanwhile, as this client and many programs do. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_megabytes_get_a_clear_answer_too(boolean announced) {
        // given
        var zeros = BodyPublishers.ofInputStream(() -> new Zeros(HUNDRED_MEGABYTES));
        // when
        var answer =
                send(
                        GATEWAY.request("/api/identity/imports?kind=people")
                                .header(
                                        "Authorization",
                                        "Bearer " + KeycloakAdmin.accessToken("partner1"))
                                .POST(
                                        announced
                                                ? BodyPublishers.fromPublisher(
                                                        zeros, HUNDRED_MEGABYTES)
                                                : zeros));
        // then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large");
        assertThat(UPSTREAM.all()).isEmpty();
    }

    private static int sendTo(String path, int size) {
        return send(GATEWAY.request(path + "?kind=people")
                        .header("Authorization", "Bearer " + KeycloakAdmin.accessToken("partner1"))
                        .POST(BodyPublishers.ofByteArray(new byte[size])))
                .statusCode();
    }

    /** So many zeros, without holding them. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }
}
