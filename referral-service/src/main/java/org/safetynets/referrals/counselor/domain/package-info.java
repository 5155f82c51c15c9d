/** Counselors: who they are, what was checked, and where they stand. */
@NullMarked
package org.safetynets.referrals.counselor.domain;

import org.jspecify.annotations.NullMarked;
