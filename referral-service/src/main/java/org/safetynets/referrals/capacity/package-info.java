/** Room in the organization's open groups, for a counselor to see before referring. */
@NullMarked
package org.safetynets.referrals.capacity;

import org.jspecify.annotations.NullMarked;
