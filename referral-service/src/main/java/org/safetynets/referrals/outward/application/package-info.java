/** Suggesting, sending, answering and ending a referral onward. */
@NullMarked
package org.safetynets.referrals.outward.application;

import org.jspecify.annotations.NullMarked;
