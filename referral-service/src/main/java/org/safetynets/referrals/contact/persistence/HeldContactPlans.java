package org.safetynets.referrals.contact.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.contact.domain.ContactAttempt;
import org.safetynets.referrals.contact.domain.ContactPlans;
import org.springframework.stereotype.Component;

/** When a partner was asked about a referral, and whether they want that. */
@Component
class HeldContactPlans implements PersonalData {

    private final ContactPlans plans;

    HeldContactPlans(ContactPlans plans) {
        this.plans = plans;
    }

    /** The contact about one referral. */
    record Contact(UUID referralId, boolean doNotContact, List<Instant> askedAt) {}

    @Override
    public String section() {
        return "contact-about-referrals";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ContactPlanDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return plans.ofPartner(person).stream()
                .map(
                        it ->
                                new Contact(
                                        it.referral().value(),
                                        it.prohibited(),
                                        it.attempts().stream().map(ContactAttempt::at).toList()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(plans.removeOf(person));
    }
}
