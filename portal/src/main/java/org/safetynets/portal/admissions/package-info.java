/** Coming into a cohort and leaving it: asking, a trainer's answer, waiting, an offer. */
@NullMarked
package org.safetynets.portal.admissions;

import org.jspecify.annotations.NullMarked;
