@NullMarked
package org.safetynets.referrals.hsds;

import org.jspecify.annotations.NullMarked;
