package org.safetynets.groups.urgent.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Urgency;
import org.safetynets.groups.oncall.domain.Alarm;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReview.TakenUp;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A review as it is stored.
 *
 * @param waits for looking up: whether nobody has taken it up
 */
@Document(UrgentReviewDocument.COLLECTION)
record UrgentReviewDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        UUID requestId,
        UUID personId,
        long version,
        Urgency urgency,
        Instant openedAt,
        Instant takeUpBy,
        List<CallDocument> calls,
        @Nullable Instant nextCallAt,
        @Nullable CallDocument takenUp,
        boolean waits) {

    static final String COLLECTION = "urgentReviews";

    /** Somebody was called, or took it up, with the plain id. */
    record CallDocument(UUID personId, Instant at) {}

    static UrgentReviewDocument of(UrgentReview it) {
        var by = it.takenUp();
        return new UrgentReviewDocument(
                it.id().value(),
                it.organizationId().value(),
                it.groupId().value(),
                it.request().value(),
                it.person().value(),
                it.version(),
                it.urgency(),
                it.openedAt(),
                it.alarm().acknowledgeBy(),
                it.alarm().calls().stream()
                        .map(call -> new CallDocument(call.personId().value(), call.at()))
                        .toList(),
                it.alarm().nextAt(),
                by == null ? null : new CallDocument(by.by().value(), by.at()),
                by == null);
    }

    UrgentReview restore() {
        return new UrgentReview(
                new UrgentReviewId(id),
                new OrganizationId(organizationId),
                new GroupId(groupId),
                new PlacementId(requestId),
                new PersonId(personId),
                version,
                urgency,
                openedAt,
                new Alarm(
                        takeUpBy,
                        calls.stream()
                                .map(it -> new Alarm.Call(new PersonId(it.personId()), it.at()))
                                .toList(),
                        nextCallAt),
                Optional.ofNullable(takenUp)
                        .map(it -> new TakenUp(new PersonId(it.personId()), it.at()))
                        .orElse(null));
    }
}
