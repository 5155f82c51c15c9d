/** A counselor's referral, the partner's claim and consent, and what the counselor may learn. */
@NullMarked
package org.safetynets.referrals.referral.domain;

import org.jspecify.annotations.NullMarked;
