/** Organizations as identity-service publishes them. */
@NullMarked
package org.safetynets.training.organization.messaging;

import org.jspecify.annotations.NullMarked;
