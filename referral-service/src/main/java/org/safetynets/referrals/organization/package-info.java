/** Names of organizations, as identity-service tells them. */
@NullMarked
package org.safetynets.referrals.organization;

import org.jspecify.annotations.NullMarked;
