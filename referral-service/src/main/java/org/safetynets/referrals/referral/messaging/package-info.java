/** What referrals tell the other services, and what they hear of seats. */
@NullMarked
package org.safetynets.referrals.referral.messaging;

import org.jspecify.annotations.NullMarked;
