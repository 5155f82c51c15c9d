/** Making and ending systems, and having Keycloak match. */
@NullMarked
package org.safetynets.referrals.integration.application;

import org.jspecify.annotations.NullMarked;
