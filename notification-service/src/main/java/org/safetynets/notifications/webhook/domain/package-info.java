/** Where organizations want to be told by HTTP. */
@NullMarked
package org.safetynets.notifications.webhook.domain;

import org.jspecify.annotations.NullMarked;
