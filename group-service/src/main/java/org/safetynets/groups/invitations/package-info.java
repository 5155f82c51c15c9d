/** Invitations into groups that nobody finds. */
@NullMarked
package org.safetynets.groups.invitations;

import org.jspecify.annotations.NullMarked;
