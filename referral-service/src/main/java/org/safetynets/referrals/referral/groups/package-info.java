/** What group-service alone knows of partners, asked for when it is needed and kept nowhere. */
@NullMarked
package org.safetynets.referrals.referral.groups;

import org.jspecify.annotations.NullMarked;
