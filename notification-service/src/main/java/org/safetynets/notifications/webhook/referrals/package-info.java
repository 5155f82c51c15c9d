/** What referral-service says of practices. */
@NullMarked
package org.safetynets.notifications.webhook.referrals;

import org.jspecify.annotations.NullMarked;
