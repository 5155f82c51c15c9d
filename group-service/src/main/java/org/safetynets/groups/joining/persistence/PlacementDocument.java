package org.safetynets.groups.joining.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A placement as it is stored.
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
        @Nullable DecisionDocument decision) {

    static final String COLLECTION = "placements";

    record DecisionDocument(
            boolean accept, UUID by, boolean byCoordinator, @Nullable String reason, Instant at) {

        static @Nullable DecisionDocument of(@Nullable Decision it) {
            return it == null
                    ? null
                    : new DecisionDocument(
                            it.accept(), it.by().value(), it.byCoordinator(), it.reason(), it.at());
        }

        Decision restore() {
            return new Decision(accept, new PersonId(by), byCoordinator, reason, at);
        }
    }

    static PlacementDocument of(Placement it) {
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
                DecisionDocument.of(it.decision()));
    }

    Placement restore() {
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
                decision == null ? null : decision.restore());
    }
}
