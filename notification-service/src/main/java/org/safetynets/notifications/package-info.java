/** notification-service: reaches people only as they said. */
@NullMarked
package org.safetynets.notifications;

import org.jspecify.annotations.NullMarked;
