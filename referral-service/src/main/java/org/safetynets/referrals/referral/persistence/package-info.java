/** Referrals, consents, receipts and seats in MongoDB. */
@NullMarked
package org.safetynets.referrals.referral.persistence;

import org.jspecify.annotations.NullMarked;
