/** Counselors: applying, being checked, and being found. */
@NullMarked
package org.safetynets.portal.counselors;

import org.jspecify.annotations.NullMarked;
