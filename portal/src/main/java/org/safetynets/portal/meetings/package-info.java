/** Running a meeting on a phone. */
@NullMarked
package org.safetynets.portal.meetings;

import org.jspecify.annotations.NullMarked;
