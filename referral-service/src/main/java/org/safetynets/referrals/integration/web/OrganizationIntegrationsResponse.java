package org.safetynets.referrals.integration.web;

import java.util.List;

/**
 * The systems of practices that reach the organization or would like to, and its own: all of a
 * page.
 *
 * @param integrations the newest first, those that were revoked included
 * @param offeredScopes of which a system of its own may be given some
 */
record OrganizationIntegrationsResponse(
        List<IntegrationResponse> integrations, List<String> offeredScopes) {}
