/** What became of deliveries, as events. */
@NullMarked
package org.safetynets.notifications.delivery.messaging;

import org.jspecify.annotations.NullMarked;
