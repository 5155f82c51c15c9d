/** Sending invitations. */
@NullMarked
package org.safetynets.notifications.invitation.application;

import org.jspecify.annotations.NullMarked;
