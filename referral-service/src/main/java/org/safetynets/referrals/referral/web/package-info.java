/** Referrals over HTTP: the counselor's side, and the partner's. */
@NullMarked
package org.safetynets.referrals.referral.web;

import org.jspecify.annotations.NullMarked;
