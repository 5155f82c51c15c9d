/** Groups that their own service cannot read, and that are not shown for as long. */
@NullMarked
package org.safetynets.referrals.withheld;

import org.jspecify.annotations.NullMarked;
