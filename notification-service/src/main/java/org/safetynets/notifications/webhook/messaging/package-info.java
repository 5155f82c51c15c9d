/** From events to webhooks. */
@NullMarked
package org.safetynets.notifications.webhook.messaging;

import org.jspecify.annotations.NullMarked;
