package org.safetynets.groups.group.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Charter;
import org.safetynets.groups.group.domain.Enrolment;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Place;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Seats;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group as it is stored; dates and local times as text, since they have no zone to be shifted by.
 *
 * @param reviewDue when the clock alone may turn the gate
 */
@Document(GroupDocument.COLLECTION)
record GroupDocument(
        @Id UUID id,
        UUID organizationId,
        long version,
        StateDocument state,
        @Nullable Instant reviewDue,
        ProfileDocument profile,
        Seats seats) {

    static final String COLLECTION = "groups";

    record ProfileDocument(
            String name,
            String purpose,
            List<UUID> facilitators,
            Format format,
            Visibility visibility,
            String language,
            PlanDocument plan,
            Charter charter,
            @Nullable Place place,
            @Nullable Enrolment enrolment) {

        static ProfileDocument of(Profile it) {
            return new ProfileDocument(
                    it.name(),
                    it.purpose().value(),
                    it.facilitators().stream().map(PersonId::value).toList(),
                    it.format(),
                    it.visibility(),
                    it.language(),
                    PlanDocument.of(it.plan()),
                    it.charter(),
                    it.place(),
                    it.enrolment());
        }

        Profile restore() {
            return new Profile(
                    name,
                    new PurposeCode(purpose),
                    facilitators.stream().map(PersonId::new).toList(),
                    format,
                    visibility,
                    language,
                    plan.restore(),
                    charter,
                    place,
                    enrolment == null ? Enrolment.OPEN : enrolment);
        }
    }

    static GroupDocument of(Group it, Sealing sealing) {
        var fields = fields(sealing, it.organizationId(), it.id().value());
        return new GroupDocument(
                it.id().value(),
                it.organizationId().value(),
                it.version(),
                StateDocument.of(it.state(), fields),
                it.reviewDue().orElse(null),
                ProfileDocument.of(it.profile()),
                it.seats());
    }

    /** A note on a group is about nobody in particular, or should be. */
    private static SealedFields fields(Sealing sealing, OrganizationId organization, UUID id) {
        return sealing.fields(new Subject.OfOrganization(organization), COLLECTION, id);
    }

    Group restore(Sealing sealing) {
        return new Group(
                new GroupId(id),
                new OrganizationId(organizationId),
                version,
                state.restore(fields(sealing, new OrganizationId(organizationId), id)),
                profile.restore(),
                seats);
    }
}
