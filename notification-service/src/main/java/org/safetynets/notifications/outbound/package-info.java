/** Requests to addresses that others gave us. */
@NullMarked
package org.safetynets.notifications.outbound;

import org.jspecify.annotations.NullMarked;
