/** Tests. */
@NullMarked
package org.safetynets.groups.calendar;

import org.jspecify.annotations.NullMarked;
