/** The directory of open public groups as HSDS 3.0 has it, for anybody's systems. */
@NullMarked
package org.safetynets.referrals.hsds;

import org.jspecify.annotations.NullMarked;
