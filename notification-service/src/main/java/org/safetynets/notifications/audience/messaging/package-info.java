/** Replicas of what other services publish and nobody is told of. */
@NullMarked
package org.safetynets.notifications.audience.messaging;

import org.jspecify.annotations.NullMarked;
