/** Makes deliveries and works them off. */
@NullMarked
package org.safetynets.notifications.delivery.application;

import org.jspecify.annotations.NullMarked;
