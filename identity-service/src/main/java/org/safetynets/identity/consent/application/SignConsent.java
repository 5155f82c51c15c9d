package org.safetynets.identity.consent.application;

import org.safetynets.identity.consent.domain.TextKey;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Wants to allow an organization what a text says. */
public record SignConsent(
        PersonId person, TextKey text, OrganizationId recipient, String signature) {}
