package org.safetynets.groups.joining.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.DeclineReason;
import org.safetynets.groups.joining.domain.Departure;
import org.safetynets.groups.joining.domain.Departure.Appeal;
import org.safetynets.groups.joining.domain.Departure.Why;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A placement as it is stored; why it was decided is sealed for the person whom it is about.
 *
 * @param live whether it stands in the way of another of the same person in the same group
 */
@Document(PlacementDocument.COLLECTION)
record PlacementDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        UUID personId,
        String pseudonym,
        long version,
        Route route,
        boolean guidelinesAccepted,
        PlacementStatus status,
        boolean live,
        @Nullable Long ticket,
        Instant requestedAt,
        Instant since,
        @Nullable DecisionDocument decision,
        @Nullable Instant offeredUntil,
        @Nullable DepartureDocument departure) {

    static final String COLLECTION = "placements";

    private static final String REASON = "decision.reason";

    record DecisionDocument(
            boolean accept,
            UUID by,
            boolean byCoordinator,
            @Nullable Sealed reason,
            Instant at,
            @Nullable DeclineReason told) {

        static @Nullable DecisionDocument of(@Nullable Decision it, SealedFields fields) {
            return it == null
                    ? null
                    : new DecisionDocument(
                            it.accept(),
                            it.by().value(),
                            it.byCoordinator(),
                            fields.seal(REASON, it.reason()),
                            it.at(),
                            it.told());
        }

        Decision restore(SealedFields fields) {
            return new Decision(
                    accept,
                    new PersonId(by),
                    byCoordinator,
                    fields.open(REASON, reason).orElse(null),
                    at,
                    told);
        }
    }

    /**
     * How somebody left; all words are sealed.
     *
     * @param groupEnded true where the group ended: former revisions know no such {@code why}, and
     *     read that the person left
     */
    record DepartureDocument(
            Why why,
            @Nullable UUID by,
            @Nullable Sealed reason,
            @Nullable AppealDocument appeal,
            @Nullable Boolean groupEnded) {

        static @Nullable DepartureDocument of(@Nullable Departure it, SealedFields fields) {
            if (it == null) {
                return null;
            }
            var ended = it.why() == Why.GROUP_ENDED;
            return new DepartureDocument(
                    ended ? Why.OWN : it.why(),
                    id(it.by()),
                    fields.seal("departure.reason", it.reason()),
                    AppealDocument.of(it.appeal(), fields),
                    ended ? true : null);
        }

        Departure restore(SealedFields fields) {
            return new Departure(
                    Boolean.TRUE.equals(groupEnded) ? Why.GROUP_ENDED : why,
                    person(by),
                    fields.open("departure.reason", reason).orElse(null),
                    appeal == null ? null : appeal.restore(fields));
        }
    }

    /** What somebody removed said against it. */
    record AppealDocument(
            @Nullable Sealed text,
            Instant at,
            @Nullable Boolean upheld,
            @Nullable UUID by,
            @Nullable Sealed answer) {

        static @Nullable AppealDocument of(@Nullable Appeal it, SealedFields fields) {
            return it == null
                    ? null
                    : new AppealDocument(
                            fields.seal("appeal.text", it.text()),
                            it.at(),
                            it.upheld(),
                            id(it.by()),
                            fields.seal("appeal.answer", it.answer()));
        }

        Appeal restore(SealedFields fields) {
            return new Appeal(
                    fields.open("appeal.text", text).orElse(null),
                    at,
                    upheld,
                    person(by),
                    fields.open("appeal.answer", answer).orElse(null));
        }
    }

    private static @Nullable UUID id(@Nullable PersonId it) {
        return it == null ? null : it.value();
    }

    private static @Nullable PersonId person(@Nullable UUID it) {
        return it == null ? null : new PersonId(it);
    }

    static PlacementDocument of(Placement it, Sealing sealing) {
        var fields = fields(sealing, it.personId(), it.id().value());
        return new PlacementDocument(
                it.id().value(),
                it.organizationId().value(),
                it.groupId().value(),
                it.personId().value(),
                it.pseudonym(),
                it.version(),
                it.route(),
                it.guidelinesAccepted(),
                it.status(),
                it.status().live(),
                it.ticket(),
                it.requestedAt(),
                it.since(),
                DecisionDocument.of(it.decision(), fields),
                it.offeredUntil(),
                DepartureDocument.of(it.departure(), fields));
    }

    private static SealedFields fields(Sealing sealing, PersonId person, UUID id) {
        return sealing.fields(new Subject.OfPerson(person), COLLECTION, id);
    }

    Placement restore(Sealing sealing) {
        var fields = fields(sealing, new PersonId(personId), id);
        return new Placement(
                new PlacementId(id),
                new OrganizationId(organizationId),
                new GroupId(groupId),
                new PersonId(personId),
                pseudonym,
                version,
                route,
                guidelinesAccepted,
                status,
                ticket,
                requestedAt,
                since,
                decision == null ? null : decision.restore(fields),
                offeredUntil,
                departure == null ? null : departure.restore(fields));
    }
}
