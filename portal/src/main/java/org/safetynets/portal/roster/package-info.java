/** Who has a place in a group, who waits for one, who was taken out and appeals. */
@NullMarked
package org.safetynets.portal.roster;

import org.jspecify.annotations.NullMarked;
