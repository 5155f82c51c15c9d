/** Has notification-service ask, and hears from it. */
@NullMarked
package org.safetynets.referrals.contact.messaging;

import org.jspecify.annotations.NullMarked;
