/** Asking for a seat, and a trainer's answer. */
@NullMarked
package org.safetynets.training.admission;

import org.jspecify.annotations.NullMarked;
