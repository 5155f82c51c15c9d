/** Debriefs as this service publishes them: ids and facts. */
@NullMarked
package org.safetynets.training.debrief.messaging;

import org.jspecify.annotations.NullMarked;
