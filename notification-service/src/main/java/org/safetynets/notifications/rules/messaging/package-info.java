/** Events that notices come from. */
@NullMarked
package org.safetynets.notifications.rules.messaging;

import org.jspecify.annotations.NullMarked;
