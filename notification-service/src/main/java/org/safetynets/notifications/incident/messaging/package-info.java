/** From events of incidents to notices. */
@NullMarked
package org.safetynets.notifications.incident.messaging;

import org.jspecify.annotations.NullMarked;
