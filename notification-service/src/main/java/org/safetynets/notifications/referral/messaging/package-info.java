/** Referral events. */
@NullMarked
package org.safetynets.notifications.referral.messaging;

import org.jspecify.annotations.NullMarked;
