/** From events to what happens by the clock. */
@NullMarked
package org.safetynets.notifications.timing.messaging;

import org.jspecify.annotations.NullMarked;
