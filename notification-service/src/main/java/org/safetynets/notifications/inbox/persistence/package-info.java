/** In-app messages in MongoDB, and the change stream over them. */
@NullMarked
package org.safetynets.notifications.inbox.persistence;

import org.jspecify.annotations.NullMarked;
