package org.safetynets.referrals.integration.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice's systems and what is needed to make another: all of a page.
 *
 * @param integrations the newest first, those that were revoked included
 * @param organizations where one of the practice's counselors, or I, am trusted
 * @param offeredScopes of which a system may be given some
 */
record PracticeIntegrationsResponse(
        List<IntegrationResponse> integrations,
        List<ReachableResponse> organizations,
        List<String> offeredScopes) {

    /**
     * An organization for which a system can be made.
     *
     * @param name null until identity-service has told of it
     */
    record ReachableResponse(UUID organizationId, @Nullable String name) {}
}
