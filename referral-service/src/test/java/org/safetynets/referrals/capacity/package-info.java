@NullMarked
package org.safetynets.referrals.capacity;

import org.jspecify.annotations.NullMarked;
