package org.safetynets.notifications.rules.application;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.audience.domain.Memberships;
import org.safetynets.notifications.audience.domain.Seats;
import org.safetynets.notifications.delivery.application.PostingMessages;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Facts.LocalMoment;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.NoticeRule;
import org.safetynets.notifications.rules.domain.WaitingHappenings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.tracing.Trace;
import org.springframework.stereotype.Service;

/**
 * Applies the rules to what happened: finds who is concerned at this moment and has them told.
 *
 * <p>Six collaborators: the three that know people, and three for when and how.
 */
@Service
public class RaisingNotices {

    private static final String COORDINATOR = "coordinator";
    private static final String SUPERVISOR = "supervisor";
    private static final String TRAINER = "trainer";

    private final Groups groups;
    private final Seats seats;
    private final Memberships memberships;
    private final WaitingHappenings waiting;
    private final PostingMessages posting;
    private final Clock clock;

    RaisingNotices(
            Groups groups,
            Seats seats,
            Memberships memberships,
            WaitingHappenings waiting,
            PostingMessages posting,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.memberships = memberships;
        this.waiting = waiting;
        this.posting = posting;
        this.clock = clock;
    }

    /** Part of the transaction in which the event is consumed. */
    public void raise(Happening happening) {
        if (!happening.isNews(clock.instant())) {
            return;
        }
        var organization = happening.organization();
        var groupId = happening.group();
        if (organization.isEmpty() || groupId.isEmpty()) {
            raise(happening, Optional.empty());
            return;
        }
        groups.find(organization.get(), groupId.get())
                .ifPresentOrElse(
                        it -> raise(happening, Optional.of(it)),
                        () -> waiting.keep(organization.get(), groupId.get(), happening));
    }

    /** A group became known, or better known: what waited for it is told now. */
    public void raiseWaiting(OrganizationId organization, UUID groupId) {
        waiting.take(organization, groupId).forEach(this::raise);
    }

    private void raise(Happening happening, Optional<KnownGroup> group) {
        var told = new LinkedHashMap<PersonId, NoticeRule>();
        for (var rule : NoticeRule.of(happening.trigger())) {
            for (var person : audience(rule, happening, group)) {
                told.putIfAbsent(person, rule);
            }
        }
        var facts = facts(happening, group);
        posting.post(
                happening.causeId(),
                told.entrySet().stream()
                        .map(it -> order(happening, it.getKey(), it.getValue(), facts))
                        .toList());
    }

    private Set<PersonId> audience(
            NoticeRule rule, Happening happening, Optional<KnownGroup> group) {
        return switch (rule.audience()) {
            case PERSON_CONCERNED -> happening.people();
            case MEMBERS ->
                    group.map(it -> seats.seatedIn(it.organization(), it.groupId()))
                            .orElse(Set.of());
            case FACILITATORS -> group.map(KnownGroup::facilitators).orElse(Set.of());
            case COORDINATORS -> holding(COORDINATOR, happening);
            case SUPERVISORS -> holding(SUPERVISOR, happening);
            case TRAINERS -> holding(TRAINER, happening);
        };
    }

    private Set<PersonId> holding(String role, Happening happening) {
        return happening.organization().map(it -> memberships.holding(it, role)).orElse(Set.of());
    }

    private static Facts facts(Happening happening, Optional<KnownGroup> group) {
        ZoneId zone = group.map(KnownGroup::zone).orElse(ZoneOffset.UTC);
        return new Facts(
                group.map(KnownGroup::name),
                happening.moment().map(at -> new LocalMoment(at, zone)),
                happening.reference());
    }

    private static Order order(Happening happening, PersonId person, NoticeRule rule, Facts facts) {
        return new Order(
                happening.causeId(),
                happening.organization(),
                person,
                rule.notice(),
                rule.reader(),
                facts,
                happening.page().or(() -> happening.group().map(it -> "/groups/" + it)),
                happening.subject(),
                happening.until(),
                Optional.ofNullable(Trace.current()),
                happening.urgent());
    }
}
