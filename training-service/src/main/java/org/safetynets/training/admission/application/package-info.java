/** Use cases of asking and admitting. */
@NullMarked
package org.safetynets.training.admission.application;

import org.jspecify.annotations.NullMarked;
