/** Webhooks, in MongoDB. */
@NullMarked
package org.safetynets.notifications.webhook.persistence;

import org.jspecify.annotations.NullMarked;
