/** When one's groups meet, the door to a meeting, looking back on it, and a private calendar. */
@NullMarked
package org.safetynets.portal.calendar;

import org.jspecify.annotations.NullMarked;
