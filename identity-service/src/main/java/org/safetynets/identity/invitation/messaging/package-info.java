/** What became of invitations, on the bus. */
@NullMarked
package org.safetynets.identity.invitation.messaging;

import org.jspecify.annotations.NullMarked;
