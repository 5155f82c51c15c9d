package org.safetynets.identity.person.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.person.domain.PersonFixtures.aPersonId;
import static org.safetynets.identity.person.domain.PersonFixtures.lastSeen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.membership.domain.InMemoryMemberships;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.person.domain.ErasureRequests;
import org.safetynets.identity.person.domain.InMemoryPeople;
import org.safetynets.identity.person.domain.PersonChanged;
import org.safetynets.identity.person.domain.PersonChanged.Kind;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.MutableClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class UnusedAccountsTest {

    private static final LocalDate SEEN = LocalDate.parse("2026-03-02");
    private static final Instant ELEVEN_MONTHS_ON = Instant.parse("2027-02-03T00:00:00Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final List<Object> told = new ArrayList<>();
    private final List<PersonId> erased = new ArrayList<>();
    private final MutableClock clock = new MutableClock();
    private final PersonId heron = aPersonId();

    @BeforeEach
    void wasSeenOnce() {
        people.add(lastSeen(heron, "Heron", SEEN));
    }

    @Test
    void are_left_alone_until_eleven_months_have_passed() {
        // when
        rounds(ELEVEN_MONTHS_ON.minusSeconds(1), erased::add);
        // then
        assertThat(told).isEmpty();
    }

    @Test
    void are_warned_once_after_eleven_months() {
        // when
        rounds(ELEVEN_MONTHS_ON, erased::add);
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(1)), erased::add);
        // then
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        PersonChanged.class,
                        it -> {
                            assertThat(it.kind()).isEqualTo(Kind.WARNED_UNUSED);
                            assertThat(it.person().erasedAfter())
                                    .isEqualTo(ELEVEN_MONTHS_ON.plus(Duration.ofDays(30)));
                        });
        assertThat(erased).isEmpty();
    }

    @Test
    void are_erased_thirty_days_after_the_warning_and_not_before() {
        // given
        rounds(ELEVEN_MONTHS_ON, erased::add);
        // when, then
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(30)).minusMillis(1), erased::add);
        assertThat(erased).isEmpty();
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(30)), erased::add);
        assertThat(erased).containsExactly(heron);
    }

    @Test
    void stay_when_somebody_comes_back_after_the_warning() {
        // given
        rounds(ELEVEN_MONTHS_ON, erased::add);
        people.seen(heron, LocalDate.parse("2027-02-20"));
        // when
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(31)), erased::add);
        // then
        assertThat(erased).isEmpty();
    }

    @Test
    void stay_while_their_owner_holds_a_role_even_one_given_after_the_warning() {
        // given
        rounds(ELEVEN_MONTHS_ON, erased::add);
        var member = aMemberWith(heron, MemberRole.COUNSELOR);
        memberships.save(
                new MembershipChanged(
                        member,
                        MembershipChanged.Kind.GRANTED,
                        Set.of(),
                        aPersonId(),
                        null,
                        ELEVEN_MONTHS_ON));
        // when
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(31)), erased::add);
        // then
        assertThat(erased).isEmpty();
    }

    @Test
    void wait_where_nobody_erases() {
        // given
        rounds(ELEVEN_MONTHS_ON, erased::add);
        // when
        rounds(ELEVEN_MONTHS_ON.plus(Duration.ofDays(31)));
        // then
        assertThat(people.find(heron)).isPresent();
    }

    private void rounds(Instant now, ErasureRequests... erasures) {
        clock.setTo(now);
        var beans = new StaticListableBeanFactory();
        for (var one : erasures) {
            beans.addBean("erasures", one);
        }
        var unused =
                new LettingGoOfUnusedAccounts(
                        people,
                        memberships,
                        beans.getBeanProvider(ErasureRequests.class),
                        told::add,
                        clock);
        unused.due().forEach(unused::consider);
    }
}
