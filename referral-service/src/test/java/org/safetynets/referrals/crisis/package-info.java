@NullMarked
package org.safetynets.referrals.crisis;

import org.jspecify.annotations.NullMarked;
