package org.safetynets.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmMailTest {

    private static final JsonNode MAIL =
            JsonMapper.shared()
                    .readTree(Project.root(Map.of()).resolve("deploy/keycloak/realm.json"))
                    .path("smtpServer");

    /** Otherwise an operator would have to click what the realm is imported without. */
    @ParameterizedTest
    @CsvSource({
        "host, ${NETS_SMTP_HOST:127.0.0.1}",
        "port, ${NETS_SMTP_PORT:3025}",
        "starttls, ${NETS_SMTP_STARTTLS:false}",
        "ssl, ${NETS_SMTP_SSL:false}",
        "auth, ${NETS_SMTP_AUTH:false}",
        "user, ${NETS_SMTP_USER:}",
        "password, ${NETS_SMTP_PASSWORD:}"
    })
    void how_to_reach_the_mail_server_comes_from_the_environment(String field, String value) {
        assertThat(MAIL.path(field).asString()).isEqualTo(value);
    }
}
