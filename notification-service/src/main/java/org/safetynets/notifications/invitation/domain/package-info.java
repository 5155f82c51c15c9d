/** What is yet to be delivered of invitations. */
@NullMarked
package org.safetynets.notifications.invitation.domain;

import org.jspecify.annotations.NullMarked;
