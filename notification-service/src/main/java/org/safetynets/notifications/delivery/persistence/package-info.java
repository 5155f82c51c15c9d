/** Deliveries in MongoDB. */
@NullMarked
package org.safetynets.notifications.delivery.persistence;

import org.jspecify.annotations.NullMarked;
