/** Asking, withdrawing, and closing by evidence. */
@NullMarked
package org.safetynets.training.remedy.application;

import org.jspecify.annotations.NullMarked;
