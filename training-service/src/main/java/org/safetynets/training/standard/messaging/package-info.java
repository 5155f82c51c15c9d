/** Standards as other services learn of them. */
@NullMarked
package org.safetynets.training.standard.messaging;

import org.jspecify.annotations.NullMarked;
