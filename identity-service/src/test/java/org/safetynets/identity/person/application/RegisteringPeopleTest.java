package org.safetynets.identity.person.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.person.domain.PersonFixtures.aPersonId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.person.domain.InMemoryPeople;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonStatus;
import org.safetynets.platform.kernel.PersonId;

class RegisteringPeopleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
    private final InMemoryPeople people = new InMemoryPeople();
    private final List<Object> told = new ArrayList<>();
    private final RegisteringPeople registering =
            new RegisteringPeople(
                    people, told::add, Clock.fixed(NOW.plusNanos(456), ZoneOffset.UTC));
    private final PersonId id = aPersonId();

    @Test
    void takes_somebody_in_who_is_seen_for_the_first_time() {
        // when
        var registration = registering.register(id, "Heron");
        // then
        assertThat(registration.firstSeen()).isTrue();
        assertThat(people.find(id))
                .contains(
                        new Person(
                                id,
                                "Heron",
                                "Heron",
                                PersonStatus.ACTIVE,
                                false,
                                NOW,
                                LocalDate.parse("2026-03-02"),
                                null,
                                1));
        assertThat(told).hasSize(1);
    }

    @Test
    void takes_nobody_in_twice_and_heeds_no_later_name_in_a_token() {
        // given
        registering.register(id, "Heron");
        // when
        var registration = registering.register(id, "Kingfisher");
        // then
        assertThat(registration.firstSeen()).isFalse();
        assertThat(registration.person().pseudonym()).isEqualTo("Heron");
    }

    @Test
    void gives_a_number_to_a_name_that_reads_like_anothers_and_leaves_the_account_its_name() {
        // given
        registering.register(aPersonId(), "Heron");
        registering.register(aPersonId(), "Her0n");
        // when
        var third = registering.register(id, "heron");
        // then
        assertThat(third.person().pseudonym()).isEqualTo("heron-3");
        assertThat(third.person().accountName()).isEqualTo("heron");
    }
}
