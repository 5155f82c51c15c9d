/** The rules of observing, and how far two observers agree. */
@NullMarked
package org.safetynets.training.observation.domain;

import org.jspecify.annotations.NullMarked;
