@NullMarked
package org.safetynets.referrals.referral.domain;

import org.jspecify.annotations.NullMarked;
