/** Invitations and their rules. */
@NullMarked
package org.safetynets.identity.invitation.domain;

import org.jspecify.annotations.NullMarked;
