/** Use cases of the inbox, and its live streams. */
@NullMarked
package org.safetynets.notifications.inbox.application;

import org.jspecify.annotations.NullMarked;
