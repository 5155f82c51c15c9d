package org.safetynets.identity.person.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.person.domain.ErasureRequests;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns whoever was not seen for eleven months, and has them erased thirty days later. */
@Service
public class LettingGoOfUnusedAccounts {

    private static final Period UNUSED = Period.ofMonths(11);
    private static final int AT_ONCE = 200;

    private final People people;
    private final Memberships memberships;
    private final ObjectProvider<ErasureRequests> erasures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public LettingGoOfUnusedAccounts(
            People people,
            Memberships memberships,
            ObjectProvider<ErasureRequests> erasures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /** Whom to look at; each is looked at again in a transaction of their own. */
    public List<PersonId> due() {
        var warned = people.unusedUntil(now(), AT_ONCE);
        var unused = people.unseenSince(lastDayOfUse(), AT_ONCE);
        return Stream.of(warned, unused).flatMap(List::stream).map(Person::id).toList();
    }

    @Transactional
    public void consider(PersonId id) {
        people.find(id)
                .filter(it -> it.lastSeenOn().isBefore(lastDayOfUse()))
                .filter(this::holdsNoRole)
                .ifPresent(this::letGo);
    }

    private void letGo(Person person) {
        if (person.erasedAfter() == null) {
            warn(person);
        } else if (!now().isBefore(person.erasedAfter())) {
            erasures.ifAvailable(it -> it.request(person.id()));
        }
    }

    private void warn(Person person) {
        if (person.warnUnused(now()) instanceof Done done) {
            people.save(done.person());
            events.publishEvent(done.event());
        }
    }

    /** An organization counts on those who hold one, however seldom they sign in. */
    private boolean holdsNoRole(Person person) {
        return memberships.heldBy(person.id()).isEmpty();
    }

    private LocalDate lastDayOfUse() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC).minus(UNUSED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
