package org.safetynets.referrals.integration.web;

import java.util.List;
import java.util.Set;
import org.safetynets.platform.problems.InvalidRequestException;

/** The scopes that systems may be given, by the end of a referral at which they stand. */
enum OfferedScopes {
    /** It orders and sends. */
    PRACTICE,
    /** It takes in and moves on. */
    ORGANIZATION;

    List<String> offered() {
        return switch (this) {
            case PRACTICE ->
                    List.of(
                            "system/ServiceRequest.crus",
                            "system/ServiceRequest.rs",
                            "system/Task.crus",
                            "system/Task.rs",
                            "system/Consent.r",
                            "system/Patient.r",
                            "system/Organization.rs",
                            "system/HealthcareService.rs",
                            "system/PractitionerRole.rs",
                            "system/Subscription.crds");
            case ORGANIZATION ->
                    List.of(
                            "system/ServiceRequest.rs",
                            "system/Task.rus",
                            "system/Task.rs",
                            "system/Consent.r",
                            "system/Patient.r",
                            "system/Organization.rs",
                            "system/HealthcareService.rs",
                            "system/PractitionerRole.rs",
                            "system/Subscription.crds");
        };
    }

    /** The wanted ones, when all of them are offered. */
    Set<String> only(Set<String> wanted) {
        if (!offered().containsAll(wanted)) {
            throw new InvalidRequestException("scopes", "has one that is not offered");
        }
        return wanted;
    }

    static OfferedScopes of(boolean practice) {
        return practice ? PRACTICE : ORGANIZATION;
    }
}
