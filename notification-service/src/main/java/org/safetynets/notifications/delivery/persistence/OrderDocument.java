package org.safetynets.notifications.delivery.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Facts.LocalMoment;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What a delivery tells, as it is stored. */
record OrderDocument(
        @Nullable UUID organizationId,
        String notice,
        Reader reader,
        @Nullable String group,
        @Nullable Instant at,
        @Nullable String zone,
        @Nullable String reference,
        @Nullable String link,
        @Nullable UUID subject,
        @Nullable Instant until,
        @Nullable String trace,
        boolean urgent) {

    static OrderDocument of(Order order) {
        var facts = order.facts();
        return new OrderDocument(
                order.organization().map(OrganizationId::value).orElse(null),
                order.notice().key(),
                order.reader(),
                facts.group().orElse(null),
                facts.at().map(LocalMoment::instant).orElse(null),
                facts.at().map(it -> it.zone().getId()).orElse(null),
                facts.reference().orElse(null),
                order.link().orElse(null),
                order.subject().orElse(null),
                order.until().orElse(null),
                order.trace().orElse(null),
                order.urgent());
    }

    Order toOrder(UUID causeId, UUID personId) {
        var moment =
                at == null || zone == null
                        ? Optional.<LocalMoment>empty()
                        : Optional.of(new LocalMoment(at, ZoneId.of(zone)));
        return new Order(
                causeId,
                Optional.ofNullable(organizationId).map(OrganizationId::new),
                new PersonId(personId),
                Notice.of(notice),
                reader,
                new Facts(Optional.ofNullable(group), moment, Optional.ofNullable(reference)),
                Optional.ofNullable(link),
                Optional.ofNullable(subject),
                Optional.ofNullable(until),
                Optional.ofNullable(trace),
                urgent);
    }
}
