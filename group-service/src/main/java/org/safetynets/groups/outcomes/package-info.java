/** Check-ins after meetings, and reports that give nobody away. */
@NullMarked
package org.safetynets.groups.outcomes;

import org.jspecify.annotations.NullMarked;
