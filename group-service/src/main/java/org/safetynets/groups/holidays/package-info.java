/** The days on which no group of an organization meets. */
@NullMarked
package org.safetynets.groups.holidays;

import org.jspecify.annotations.NullMarked;
