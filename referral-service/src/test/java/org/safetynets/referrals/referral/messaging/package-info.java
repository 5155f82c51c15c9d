@NullMarked
package org.safetynets.referrals.referral.messaging;

import org.jspecify.annotations.NullMarked;
