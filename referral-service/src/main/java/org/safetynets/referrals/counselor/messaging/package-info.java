/** Tells the other services of counselors. */
@NullMarked
package org.safetynets.referrals.counselor.messaging;

import org.jspecify.annotations.NullMarked;
