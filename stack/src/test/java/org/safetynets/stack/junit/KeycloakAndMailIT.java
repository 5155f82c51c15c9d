package org.safetynets.stack.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.process.Probe;

@RealInfrastructure({InfrastructurePart.KEYCLOAK, InfrastructurePart.MAIL})
class KeycloakAndMailIT {

    @Test
    void a_demo_account_gets_a_token_from_the_imported_realm() throws Exception {
        // given
        String form =
                "grant_type=password&client_id=nets-cli&username=partner1&password=partner1"
                        + "&scope=openid%20organization:*";
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        Infrastructure.keycloak().issuer()
                                                + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            // when
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            // then
            assertThat(response.body()).contains("access_token");
        }
    }

    @Test
    void the_mail_sink_shows_its_messages() {
        assertThat(Probe.ok(Infrastructure.mail().api() + "/api/service/readiness")).isTrue();
    }
}
