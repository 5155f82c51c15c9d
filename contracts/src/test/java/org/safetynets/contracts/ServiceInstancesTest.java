package org.safetynets.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceInstancesTest {

    private static final URI ONE = URI.create("http://one:1/people/a%2Fb?name=x%20y");
    private static final URI OTHER = URI.create("https://other:2/people/a%2Fb?name=x%20y");

    private final ServiceInstances instances =
            ServiceInstances.named("http://one:1, https://other:2");
    private final Map<URI, IOException> failures = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();

    private String ask(String method) throws IOException {
        return instances.ask(method, ONE, this::answer);
    }

    private String answer(URI address) throws IOException {
        asked.add(address);
        var failure = failures.get(address);
        if (failure != null) {
            throw failure;
        }
        return "answered";
    }

    @Test
    void are_asked_in_turn_whatever_was_asked() throws IOException {
        // when
        for (var i = 0; i < 3; i++) {
            ask("POST");
        }
        // then
        assertThat(asked).containsExactly(ONE, OTHER, ONE);
    }

    @Test
    void a_change_goes_to_another_when_the_connection_was_refused() throws IOException {
        // given
        failures.put(ONE, new ConnectException());
        // then
        assertThat(ask("POST")).isEqualTo("answered");
        assertThat(asked).containsExactly(ONE, OTHER);
    }

    @Test
    void a_change_goes_to_another_when_the_connection_took_too_long() throws IOException {
        // given
        failures.put(ONE, new HttpConnectTimeoutException("no connection"));
        // then
        assertThat(ask("POST")).isEqualTo("answered");
        assertThat(asked).containsExactly(ONE, OTHER);
    }

    @Test
    void a_look_goes_to_another_when_the_connection_broke() throws IOException {
        // given
        failures.put(ONE, new IOException("broken"));
        // then
        assertThat(ask("GET")).isEqualTo("answered");
        assertThat(asked).containsExactly(ONE, OTHER);
    }

    @Test
    void a_change_does_not_for_it_may_have_been_made() {
        // given
        failures.put(ONE, new IOException("broken"));
        // then
        assertThatThrownBy(() -> ask("POST")).hasMessage("broken");
        assertThat(asked).containsExactly(ONE);
    }

    @Test
    void nothing_does_when_the_time_is_over() {
        // given
        failures.put(ONE, new HttpTimeoutException("late"));
        // then
        assertThatThrownBy(() -> ask("GET")).hasMessage("late");
        assertThat(asked).containsExactly(ONE);
    }

    @Test
    void each_is_asked_once_when_none_can_be_reached() {
        // given
        failures.put(ONE, new ConnectException("one"));
        failures.put(OTHER, new ConnectException("other"));
        // then
        assertThatThrownBy(() -> ask("GET")).hasMessage("other");
        assertThat(asked).containsExactly(ONE, OTHER);
    }
}
