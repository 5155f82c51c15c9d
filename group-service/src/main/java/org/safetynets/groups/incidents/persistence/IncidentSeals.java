package org.safetynets.groups.incidents.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.blind.BlindHashes;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Concern;
import org.safetynets.groups.incidents.domain.Handling;
import org.safetynets.groups.incidents.domain.Handling.Message;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Report;
import org.safetynets.groups.incidents.persistence.IncidentDocument.Act;
import org.safetynets.groups.incidents.persistence.IncidentDocument.Call;
import org.safetynets.groups.incidents.persistence.IncidentDocument.ClosingDocument;
import org.safetynets.groups.incidents.persistence.IncidentDocument.MessageDocument;
import org.safetynets.groups.incidents.persistence.IncidentDocument.Tick;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.oncall.domain.Alarm;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.stereotype.Component;

/** Turns incidents into documents and back, sealing what is nobody else's business. */
@Component
class IncidentSeals {

    private static final String REPORTER = "reporter";
    private static final String ACCOUNT = "account";
    private static final String REVIEW = "closing.review";

    private final Sealing sealing;
    private final BlindHashes hashes;

    IncidentSeals(Sealing sealing, BlindHashes hashes) {
        this.sealing = sealing;
        this.hashes = hashes;
    }

    IncidentDocument seal(Incident it) {
        var id = it.id().value();
        var organization = organization(it.organizationId(), id);
        var reporter = it.report().reporter();
        var meeting = it.meetingId();
        var handling = it.handling();
        var acknowledged = handling.acknowledged();
        return new IncidentDocument(
                id,
                it.organizationId().value(),
                it.groupId().value(),
                it.version(),
                meeting == null ? null : meeting.value(),
                it.type(),
                it.severity(),
                organization.seal(REPORTER, reporter == null ? null : reporter.toString()),
                reporter == null ? null : hash(it.organizationId(), reporter),
                reporter == null ? null : person(reporter, id).seal(ACCOUNT, it.report().account()),
                it.report().at(),
                ids(it.concern().leaders()),
                ids(it.concern().about()),
                it.concern().goesRound(),
                it.alarm().acknowledgeBy(),
                it.alarm().calls().stream()
                        .map(call -> new Call(call.personId().value(), call.at()))
                        .toList(),
                it.alarm().nextAt(),
                acknowledged == null ? null : new Act(acknowledged.by().value(), acknowledged.at()),
                handling.ticks().stream()
                        .map(tick -> new Tick(tick.step(), tick.by().value(), tick.at()))
                        .toList(),
                ids(handling.debriefed()),
                messages(it, organization),
                closing(handling.closing(), organization),
                it.state(),
                !it.owing().isEmpty(),
                people(it));
    }

    private List<MessageDocument> messages(Incident it, SealedFields organization) {
        var reporter = it.report().reporter();
        var theirs = reporter == null ? null : person(reporter, it.id().value());
        var all = new ArrayList<MessageDocument>();
        for (var message : it.handling().messages()) {
            var field = "message." + all.size();
            var by = message.by();
            var fields = by == null ? theirs : organization;
            var text = fields == null ? null : fields.seal(field, message.text());
            all.add(new MessageDocument(by == null ? null : by.value(), text, message.at()));
        }
        return all;
    }

    private static @Nullable ClosingDocument closing(
            Handling.@Nullable Closing it, SealedFields fields) {
        return it == null
                ? null
                : new ClosingDocument(fields.seal(REVIEW, it.review()), it.by().value(), it.at());
    }

    private static Set<UUID> people(Incident it) {
        var acknowledged = it.handling().acknowledged();
        var closing = it.handling().closing();
        return Stream.of(
                        it.concern().leaders().stream(),
                        it.concern().about().stream(),
                        it.alarm().called().stream(),
                        it.handling().ticks().stream().map(Handling.Tick::by),
                        it.handling().messages().stream()
                                .flatMap(message -> Stream.ofNullable(message.by())),
                        Stream.ofNullable(acknowledged).map(Handling.Act::by),
                        Stream.ofNullable(closing).map(Handling.Closing::by))
                .flatMap(Function.identity())
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    Incident open(IncidentDocument it) {
        var organizationId = new OrganizationId(it.organizationId());
        var organization = organization(organizationId, it.id());
        var reporter =
                organization
                        .open(REPORTER, it.reporter())
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .orElse(null);
        var theirs = reporter == null ? null : person(reporter, it.id());
        var account = theirs == null ? null : theirs.open(ACCOUNT, it.account()).orElse(null);
        return new Incident(
                new IncidentId(it.id()),
                organizationId,
                new GroupId(it.groupId()),
                it.version(),
                it.meetingId() == null ? null : new MeetingId(it.meetingId()),
                it.type(),
                it.severity(),
                new Report(reporter, account, it.reportedAt()),
                new Concern(people(it.leaders()), people(it.about()), it.goesRound()),
                new Alarm(
                        it.acknowledgeBy(),
                        it.calls().stream()
                                .map(
                                        call ->
                                                new Alarm.Call(
                                                        new PersonId(call.personId()), call.at()))
                                .toList(),
                        it.nextCallAt()),
                handling(it, organization, theirs));
    }

    private static Handling handling(
            IncidentDocument it, SealedFields organization, @Nullable SealedFields theirs) {
        var acknowledged = it.acknowledged();
        var closing = it.closing();
        return new Handling(
                acknowledged == null
                        ? null
                        : new Handling.Act(new PersonId(acknowledged.by()), acknowledged.at()),
                it.ticks().stream()
                        .map(
                                tick ->
                                        new Handling.Tick(
                                                tick.step(), new PersonId(tick.by()), tick.at()))
                        .toList(),
                people(it.debriefed()),
                opened(it, organization, theirs),
                closing == null
                        ? null
                        : new Handling.Closing(
                                organization.open(REVIEW, closing.review()).orElse(null),
                                new PersonId(closing.by()),
                                closing.at()));
    }

    private static List<Message> opened(
            IncidentDocument it, SealedFields organization, @Nullable SealedFields theirs) {
        var all = new ArrayList<Message>();
        for (var message : it.messages()) {
            var field = "message." + all.size();
            var by = message.by();
            var fields = by == null ? theirs : organization;
            var text = fields == null ? null : fields.open(field, message.text()).orElse(null);
            all.add(new Message(by == null ? null : new PersonId(by), text, message.at()));
        }
        return all;
    }

    /** By which a person finds what they reported in the organization. */
    String hash(OrganizationId organization, PersonId reporter) {
        return hashes.of(organization, IncidentDocument.REPORTER, reporter.toString());
    }

    /** By which it is found in all organizations. */
    List<String> hashes(PersonId reporter) {
        return hashes.everywhere(IncidentDocument.REPORTER, reporter.toString());
    }

    private SealedFields organization(OrganizationId organization, UUID id) {
        return sealing.fields(
                new Subject.OfOrganization(organization), IncidentDocument.COLLECTION, id);
    }

    private SealedFields person(PersonId person, UUID id) {
        return sealing.fields(new Subject.OfPerson(person), IncidentDocument.COLLECTION, id);
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    private static Set<PersonId> people(Set<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
