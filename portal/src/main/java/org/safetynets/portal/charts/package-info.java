/** How a cohort does, to look at and to read. */
@NullMarked
package org.safetynets.portal.charts;

import org.jspecify.annotations.NullMarked;
