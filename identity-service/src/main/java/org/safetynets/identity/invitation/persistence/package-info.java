/** Invitations in MongoDB, whom they are for sealed. */
@NullMarked
package org.safetynets.identity.invitation.persistence;

import org.jspecify.annotations.NullMarked;
