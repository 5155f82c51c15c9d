package org.safetynets.keycloak;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {

    @Test
    void need_nothing_said_where_no_proxy_is_believed() {
        assertThatCode(() -> Doors.of(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void stay_shut_where_keycloak_believes_proxies_and_nobody_said_how_many() {
        assertThatThrownBy(() -> Doors.of(Map.of("KC_PROXY_HEADERS", "xforwarded")))
                .hasMessageContaining(Doors.PROXIES);
        assertThatCode(() -> Doors.of(Map.of("KC_PROXY_HEADERS", "xforwarded", Doors.PROXIES, "1")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "NETS_KEYCLOAK_PROXIES, one",
        "NETS_KEYCLOAK_PROXIES, -1",
        "NETS_KEYCLOAK_TRIES, 0",
        "NETS_KEYCLOAK_TRIES, 9999999"
    })
    void refuse_a_setting_that_means_nothing(String name, String value) {
        assertThatThrownBy(() -> Doors.of(Map.of(name, value))).hasMessageContaining(name);
    }
}
