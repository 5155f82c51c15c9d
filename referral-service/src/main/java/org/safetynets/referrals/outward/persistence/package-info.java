/** Referrals onward in MongoDB. */
@NullMarked
package org.safetynets.referrals.outward.persistence;

import org.jspecify.annotations.NullMarked;
