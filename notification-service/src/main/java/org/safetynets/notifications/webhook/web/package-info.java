/** The API of webhooks. */
@NullMarked
package org.safetynets.notifications.webhook.web;

import org.jspecify.annotations.NullMarked;
