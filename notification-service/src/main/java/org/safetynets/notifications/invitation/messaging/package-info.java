/** Invitations as they come over the bus. */
@NullMarked
package org.safetynets.notifications.invitation.messaging;

import org.jspecify.annotations.NullMarked;
