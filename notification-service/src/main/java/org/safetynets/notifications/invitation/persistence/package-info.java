/** The list of invitations to send, in MongoDB. */
@NullMarked
package org.safetynets.notifications.invitation.persistence;

import org.jspecify.annotations.NullMarked;
