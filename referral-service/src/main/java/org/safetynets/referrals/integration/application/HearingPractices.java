package org.safetynets.referrals.integration.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.application.DisclosedNow;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.stereotype.Service;

/**
 * Which practices hear of a referral: those with a system that the organization lets in on behalf
 * of who referred. Whoever left the practice is not among them any more.
 */
@Service
public class HearingPractices {

    private final FhirClients clients;
    private final Integrations integrations;
    private final DisclosedNow disclosed;

    HearingPractices(FhirClients clients, Integrations integrations, DisclosedNow disclosed) {
        this.clients = clients;
        this.integrations = integrations;
        this.disclosed = disclosed;
    }

    public List<PracticeId> of(OrganizationId organization, PersonId counselor) {
        return clients.all(organization).stream()
                .filter(it -> it.isPractice() && it.counselor(counselor).isPresent())
                .flatMap(it -> practice(organization, it).stream())
                .distinct()
                .toList();
    }

    private Optional<PracticeId> practice(OrganizationId organization, FhirClient client) {
        return integrations
                .find(organization, new IntegrationId(client.id()))
                .filter(Integration::isLetIn)
                .flatMap(Integration::practice);
    }

    /** Whether the practice may be told now that there is something to read of the referral. */
    public boolean mayBeTold(
            PracticeId practice, OrganizationId organization, ReferralId referral) {
        return disclosed
                .find(organization, referral)
                .filter(it -> of(organization, it.counselor()).contains(practice))
                .isPresent();
    }
}
