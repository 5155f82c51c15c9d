/** Referring a partner onward: to a counselor, or to another organization. */
@NullMarked
package org.safetynets.referrals.outward.domain;

import org.jspecify.annotations.NullMarked;
