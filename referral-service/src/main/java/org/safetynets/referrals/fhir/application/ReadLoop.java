package org.safetynets.referrals.fhir.application;

import java.util.Optional;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Sight;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Details;

/**
 * A loop as one client reads it.
 *
 * @param consent what the partner consented to; empty where the client must not know of any
 * @param details what is told beside the status, of those who asked for a task
 * @param purpose what the practice suggested
 * @param doNotContact whether the practice asked that nobody contacts the partner
 */
public record ReadLoop(
        Loop loop,
        String counselorPseudonym,
        Optional<String> purpose,
        boolean doNotContact,
        Sight sight,
        Optional<Consent> consent,
        Details details) {}
