/** Use cases of observing. */
@NullMarked
package org.safetynets.training.observation.application;

import org.jspecify.annotations.NullMarked;
