/** Opening, writing, completing and missing debriefs. */
@NullMarked
package org.safetynets.training.debrief.application;

import org.jspecify.annotations.NullMarked;
