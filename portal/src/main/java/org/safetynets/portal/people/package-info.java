/** The people of an organization and the invitations to it. */
@NullMarked
package org.safetynets.portal.people;

import org.jspecify.annotations.NullMarked;
