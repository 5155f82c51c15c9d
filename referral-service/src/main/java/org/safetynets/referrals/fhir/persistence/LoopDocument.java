package org.safetynets.referrals.fhir.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.Desk;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Order;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.fhir.domain.Seen;
import org.safetynets.referrals.fhir.domain.Sight;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A loop as it is stored, under the id of its referral. */
@Document("fhir_loops")
record LoopDocument(
        @Id UUID id,
        UUID organizationId,
        UUID counselorId,
        Instant authoredAt,
        Order.State order,
        @Nullable String numberSystem,
        @Nullable String number,
        @Nullable Instant sent,
        TaskStatus desk,
        @Nullable Reason deskReason,
        SightDocument practice,
        SightDocument organization,
        long version) {

    /** What one end sees. */
    record SightDocument(
            TaskStatus status,
            Order.State order,
            @Nullable Shown shown,
            @Nullable Reason reason,
            boolean come,
            @Nullable Instant attendanceUntil,
            @Nullable UUID summaryId,
            Instant since,
            long version) {

        static SightDocument of(Sight sight) {
            var seen = sight.seen();
            return new SightDocument(
                    seen.status(),
                    seen.order(),
                    seen.shown().orElse(null),
                    seen.reason().orElse(null),
                    seen.come(),
                    seen.attendanceUntil().orElse(null),
                    seen.summary().map(SummaryId::value).orElse(null),
                    sight.since(),
                    sight.version());
        }

        Sight restore() {
            var seen =
                    new Seen(
                            status,
                            order,
                            Optional.ofNullable(shown),
                            Optional.ofNullable(reason),
                            come,
                            Optional.ofNullable(attendanceUntil),
                            Optional.ofNullable(summaryId).map(SummaryId::new));
            return new Sight(seen, since, version);
        }
    }

    static LoopDocument of(Loop loop) {
        var number = loop.order().number();
        return new LoopDocument(
                loop.referral().value(),
                loop.organization().value(),
                loop.counselor().value(),
                loop.authoredAt(),
                loop.order().state(),
                number.map(OrderNumber::system).orElse(null),
                number.map(OrderNumber::value).orElse(null),
                loop.sent().orElse(null),
                loop.desk().status(),
                loop.desk().reason().orElse(null),
                SightDocument.of(loop.practice()),
                SightDocument.of(loop.organizations()),
                loop.version());
    }

    Loop restore() {
        return new Loop(
                new ReferralId(id),
                new OrganizationId(organizationId),
                new PersonId(counselorId),
                authoredAt,
                new Order(order, restoreNumber()),
                Optional.ofNullable(sent),
                new Desk(desk, Optional.ofNullable(deskReason)),
                practice.restore(),
                organization.restore(),
                version);
    }

    private Optional<OrderNumber> restoreNumber() {
        return numberSystem == null || number == null
                ? Optional.empty()
                : Optional.of(new OrderNumber(numberSystem, number));
    }
}
