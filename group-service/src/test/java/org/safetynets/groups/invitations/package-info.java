/** Tests. */
@NullMarked
package org.safetynets.groups.invitations;

import org.jspecify.annotations.NullMarked;
