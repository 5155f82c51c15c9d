package org.safetynets.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

    private static final String CONNECTION = "192.0.2.1";
    private static final List<String> FORWARDED = List.of("203.0.113.9, 198.51.100.7", "10.0.0.2");

    @Test
    void are_those_that_connect_where_no_proxy_is_ours() {
        assertThat(new ClientAddresses(0).of(FORWARDED, CONNECTION)).isEqualTo(CONNECTION);
    }

    @Test
    void are_what_the_outermost_of_our_proxies_saw_and_nothing_before_it() {
        assertThat(new ClientAddresses(1).of(FORWARDED, CONNECTION)).isEqualTo("10.0.0.2");
        assertThat(new ClientAddresses(2).of(FORWARDED, CONNECTION)).isEqualTo("198.51.100.7");
    }

    @Test
    void are_the_first_known_where_fewer_proxies_were_passed_than_said() {
        assertThat(new ClientAddresses(5).of(FORWARDED, CONNECTION)).isEqualTo("203.0.113.9");
        assertThat(new ClientAddresses(1).of(List.of(" "), CONNECTION)).isEqualTo(CONNECTION);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1",
        "2001:db8:1:2::9, [2001:db8:1:2::7]:443",
        "fe80::1%eth0, fe80::2",
        "198.51.100.7, 198.51.100.7:50123",
        "198.51.100.7, ::ffff:198.51.100.7"
    })
    void of_one_household_are_one(String one, String other) {
        assertThat(network(one)).isEqualTo(network(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "198.51.100.7, 198.51.100.8", "a:b:c, a:b:d"})
    void of_others_are_others(String one, String other) {
        assertThat(network(one)).isNotEqualTo(network(other));
    }

    private static String network(String address) {
        return new ClientAddresses(1).of(List.of(address), CONNECTION);
    }
}
