package org.safetynets.keycloak;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {

    @Test
    void need_nothing_said_where_no_proxy_is_believed() {
        assertThatCode(() -> Doors.of(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void stay_shut_where_keycloak_believes_proxies_and_nobody_said_how_many() {
        assertThatThrownBy(() -> Doors.of(Map.of(Doors.BELIEVED, "xforwarded")))
                .hasMessageContaining(Doors.PROXIES);
        assertThatThrownBy(() -> Doors.of(Map.of(Doors.BELIEVED, "xforwarded", Doors.PROXIES, "0")))
                .hasMessageContaining(Doors.PROXIES);
        assertThatCode(() -> Doors.of(Map.of(Doors.BELIEVED, "xforwarded", Doors.PROXIES, "1")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forwarded", "xforwarded,forwarded", ""})
    void stay_shut_where_keycloak_believes_a_header_that_they_do_not_read(String believed) {
        assertThatThrownBy(() -> Doors.of(Map.of(Doors.BELIEVED, believed, Doors.PROXIES, "1")))
                .hasMessageContaining(Doors.BELIEVED);
    }

    @ParameterizedTest
    @CsvSource({
        "NETS_KEYCLOAK_PROXIES, one",
        "NETS_KEYCLOAK_PROXIES, -1",
        "NETS_KEYCLOAK_TRIES, 0",
        "NETS_KEYCLOAK_TRIES, 600001", // each would be back at once
        "NETS_KEYCLOAK_TRIES, 9999999"
    })
    void refuse_a_setting_that_means_nothing(String name, String value) {
        assertThatThrownBy(() -> Doors.of(Map.of(name, value))).hasMessageContaining(name);
    }
}
