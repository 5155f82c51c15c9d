/** Asking identity-service whom an invitation is for. */
@NullMarked
package org.safetynets.notifications.invitation.identity;

import org.jspecify.annotations.NullMarked;
