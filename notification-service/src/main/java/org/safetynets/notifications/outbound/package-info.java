/** How requests to addresses that others gave us are signed, and how far they may go. */
@NullMarked
package org.safetynets.notifications.outbound;

import org.jspecify.annotations.NullMarked;
