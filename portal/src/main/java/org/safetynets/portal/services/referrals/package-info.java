/** What the portal asks referral-service. */
@NullMarked
package org.safetynets.portal.services.referrals;

import org.jspecify.annotations.NullMarked;
