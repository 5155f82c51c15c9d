/** Assigning, covering, and holding sessions. */
@NullMarked
package org.safetynets.training.supervision.application;

import org.jspecify.annotations.NullMarked;
