package org.safetynets.portal.services.referrals;

import java.util.List;

/**
 * Whom to turn to in a country.
 *
 * @param country ISO code, or {@code global}
 */
public record CountryResources(String country, List<CrisisResource> resources) {}
