package org.safetynets.referrals.fhir.application;

import java.util.Map;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.domain.UrgentAnswer;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/**
 * A practice's command to refer. There is nothing about the partner in it.
 *
 * @param doNotContact whether nobody is to ask the partner, who comes by themselves
 */
public record PlaceOrder(
        FhirClient client,
        FhirClient.Counselor counselor,
        Optional<String> purpose,
        Optional<OrderNumber> number,
        Map<UrgentFlag, UrgentAnswer> answers,
        boolean doNotContact) {

    public PlaceOrder {
        answers = Map.copyOf(answers);
    }
}
