/** Whom to call in danger, per country, kept by the network's administrators. */
@NullMarked
package org.safetynets.referrals.crisis;

import org.jspecify.annotations.NullMarked;
