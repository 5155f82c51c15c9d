package org.safetynets.notifications.webhook.persistence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Owner.OfOrganization;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.data.mongodb.core.query.Criteria;

/** An owner as two fields, one of which is there. */
final class OwnerFields {

    static final String ORGANIZATION = "organizationId";
    static final String PRACTICE = "practiceId";

    private OwnerFields() {}

    static @Nullable UUID organization(Owner owner) {
        return owner instanceof OfOrganization ? owner.id() : null;
    }

    static @Nullable UUID practice(Owner owner) {
        return owner instanceof OfPractice ? owner.id() : null;
    }

    static Owner owner(@Nullable UUID organization, @Nullable UUID practice) {
        return organization != null
                ? Owner.organization(new OrganizationId(organization))
                : Owner.practice(Objects.requireNonNull(practice));
    }

    /** What belongs to the owner. */
    static Criteria of(Owner owner) {
        return switch (owner) {
            case OfOrganization it -> Criteria.where(ORGANIZATION).is(it.id());
            case OfPractice it -> Criteria.where(PRACTICE).is(it.id());
        };
    }
}
