/** Use cases of webhooks. */
@NullMarked
package org.safetynets.notifications.webhook.application;

import org.jspecify.annotations.NullMarked;
