@NullMarked
package org.safetynets.referrals;

import org.jspecify.annotations.NullMarked;
