package org.safetynets.referrals.fhir.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.LoopNews.News;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * News as they are stored until they are calls.
 *
 * @param free when another instance may take them
 */
@Document("fhir_news")
record NewsDocument(
        @Id UUID id,
        UUID organizationId,
        UUID referralId,
        UUID counselorId,
        boolean toPractice,
        boolean toOrganization,
        Instant at,
        @Nullable Instant free) {

    static NewsDocument of(News news) {
        return new NewsDocument(
                news.id(),
                news.organization().value(),
                news.referral().value(),
                news.counselor().value(),
                news.toPractice(),
                news.toOrganization(),
                news.at(),
                news.at());
    }

    News restore() {
        return new News(
                id,
                new OrganizationId(organizationId),
                new ReferralId(referralId),
                new PersonId(counselorId),
                toPractice,
                toOrganization,
                at);
    }
}
