/** Counselors in MongoDB. */
@NullMarked
package org.safetynets.referrals.counselor.persistence;

import org.jspecify.annotations.NullMarked;
