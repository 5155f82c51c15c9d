/** referral-service: referrals, the disclosure dial, capacity and crisis resources. */
@NullMarked
package org.safetynets.referrals;

import org.jspecify.annotations.NullMarked;
