/** Counselors who work together, and who of them decides. */
@NullMarked
package org.safetynets.referrals.practice.domain;

import org.jspecify.annotations.NullMarked;
