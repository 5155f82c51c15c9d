/** Applying as a counselor, deciding about it, and the clock. */
@NullMarked
package org.safetynets.referrals.counselor.application;

import org.jspecify.annotations.NullMarked;
