/** Roles as identity-service publishes them. */
@NullMarked
package org.safetynets.training.supervision.messaging;

import org.jspecify.annotations.NullMarked;
