/** What is done with invitations. */
@NullMarked
package org.safetynets.identity.invitation.application;

import org.jspecify.annotations.NullMarked;
