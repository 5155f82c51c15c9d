package org.safetynets.identity.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.PersonId;

class RegisteringPeopleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final RegisteringPeople registering =
            new RegisteringPeople(people, Clock.fixed(NOW.plusNanos(456), ZoneOffset.UTC));
    private final PersonId id = new PersonId(UUID.randomUUID());

    @Test
    void takes_somebody_in_who_is_seen_for_the_first_time() {
        // when
        var registration = registering.register(id, "Heron");
        // then
        assertThat(registration.firstSeen()).isTrue();
        assertThat(people.find(id)).contains(new Person(id, "Heron", NOW));
    }

    @Test
    void takes_nobody_in_twice() {
        // given
        registering.register(id, "Heron");
        // when
        var registration = registering.register(id, "Heron");
        // then
        assertThat(registration.firstSeen()).isFalse();
    }

    @Test
    void forgets_the_old_pseudonym_and_keeps_the_day() {
        // given
        people.add(new Person(id, "Heron", NOW.minusSeconds(3600)));
        // when
        var registration = registering.register(id, "Kingfisher");
        // then
        assertThat(registration.person())
                .isEqualTo(new Person(id, "Kingfisher", NOW.minusSeconds(3600)));
        assertThat(people.find(id)).contains(registration.person());
    }
}
