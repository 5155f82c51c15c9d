/** In-app messages. */
@NullMarked
package org.safetynets.notifications.inbox.domain;

import org.jspecify.annotations.NullMarked;
