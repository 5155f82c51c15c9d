/** Severe incidents, as far as the support of facilitators needs them. */
@NullMarked
package org.safetynets.training.incident.domain;

import org.jspecify.annotations.NullMarked;
