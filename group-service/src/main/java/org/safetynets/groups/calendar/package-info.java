/** Private, revocable calendar feeds that say nothing. */
@NullMarked
package org.safetynets.groups.calendar;

import org.jspecify.annotations.NullMarked;
