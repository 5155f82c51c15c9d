/** What counselors last learnt, in MongoDB. */
@NullMarked
package org.safetynets.notifications.referral.persistence;

import org.jspecify.annotations.NullMarked;
