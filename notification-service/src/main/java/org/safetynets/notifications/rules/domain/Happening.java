package org.safetynets.notifications.rules.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something that happened, once. Begins with {@link #of} and takes what it is about step by step:
 *
 * <pre>{@code
 * Happening.of(id, at, Trigger.SEATED).inGroup(organization, group).to(person)
 * }</pre>
 *
 * @param causeId id of the event that told it
 * @param organization where it happened; empty for what belongs to the whole network
 * @param group the group it is about, if any
 * @param people whom it happened to
 * @param moment the moment it is about, for example when a meeting begins
 * @param reference short name of what it is about, for example of a referral
 * @param page path of the page that says more; the group's when there is none
 * @param subject the thing it is about, so that what waits to be told of it can be taken back
 * @param until from when on it is of no use to be told
 * @param urgent whether it may come at hours and by channels that a person opened for emergencies
 */
public record Happening(
        UUID causeId,
        Instant at,
        Trigger trigger,
        Optional<OrganizationId> organization,
        Optional<UUID> group,
        Set<PersonId> people,
        Optional<Instant> moment,
        Optional<String> reference,
        Optional<String> page,
        Optional<UUID> subject,
        Optional<Instant> until,
        boolean urgent) {

    /** After that it is history, met again when a replica is rebuilt. */
    public static final Duration NEWS_FOR = Duration.ofHours(24);

    public Happening {
        people = Set.copyOf(people);
    }

    public static Happening of(UUID causeId, Instant at, Trigger trigger) {
        return new Happening(
                causeId,
                at,
                trigger,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public Happening in(OrganizationId where) {
        return new Happening(
                causeId,
                at,
                trigger,
                Optional.of(where),
                group,
                people,
                moment,
                reference,
                page,
                subject,
                until,
                urgent);
    }

    /** It is told once the group is known here. */
    public Happening inGroup(OrganizationId where, UUID groupId) {
        return new Happening(
                causeId,
                at,
                trigger,
                Optional.of(where),
                Optional.of(groupId),
                people,
                moment,
                reference,
                page,
                subject,
                until,
                urgent);
    }

    public Happening to(PersonId person) {
        return to(Set.of(person));
    }

    public Happening to(Set<PersonId> concerned) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                concerned,
                moment,
                reference,
                page,
                subject,
                until,
                urgent);
    }

    public Happening about(Instant when) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                Optional.of(when),
                reference,
                page,
                subject,
                until,
                urgent);
    }

    public Happening named(String name) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                moment,
                Optional.of(name),
                page,
                subject,
                until,
                urgent);
    }

    public Happening leadingTo(String path) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                moment,
                reference,
                Optional.of(path),
                subject,
                until,
                urgent);
    }

    public Happening of(UUID thing) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                moment,
                reference,
                page,
                Optional.of(thing),
                until,
                urgent);
    }

    public Happening usefulUntil(Instant end) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                moment,
                reference,
                page,
                subject,
                Optional.of(end),
                urgent);
    }

    public Happening urgentWhen(boolean it) {
        return new Happening(
                causeId,
                at,
                trigger,
                organization,
                group,
                people,
                moment,
                reference,
                page,
                subject,
                until,
                it);
    }

    public boolean isNews(Instant now) {
        return now.isBefore(at.plus(NEWS_FOR));
    }
}
