/** People who train together: planned, filled, and how far each of them is. */
@NullMarked
package org.safetynets.portal.cohorts;

import org.jspecify.annotations.NullMarked;
