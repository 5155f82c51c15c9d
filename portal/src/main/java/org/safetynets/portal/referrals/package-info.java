/** Referring, claiming a referral, and the dial of what is shared. */
@NullMarked
package org.safetynets.portal.referrals;

import org.jspecify.annotations.NullMarked;
