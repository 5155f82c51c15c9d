/** Tells of referrals onward. */
@NullMarked
package org.safetynets.referrals.outward.messaging;

import org.jspecify.annotations.NullMarked;
