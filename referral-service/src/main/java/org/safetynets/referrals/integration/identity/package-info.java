/** Sign-in of systems, which identity-service keeps in Keycloak. */
@NullMarked
package org.safetynets.referrals.integration.identity;

import org.jspecify.annotations.NullMarked;
