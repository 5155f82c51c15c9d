@NullMarked
package org.safetynets.referrals.counselor;

import org.jspecify.annotations.NullMarked;
