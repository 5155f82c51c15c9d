/** Practices in MongoDB. */
@NullMarked
package org.safetynets.referrals.practice.persistence;

import org.jspecify.annotations.NullMarked;
