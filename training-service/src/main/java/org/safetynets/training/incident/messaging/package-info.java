/** Incidents as group-service publishes them. */
@NullMarked
package org.safetynets.training.incident.messaging;

import org.jspecify.annotations.NullMarked;
