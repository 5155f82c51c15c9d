/** The rules of asking and admitting. */
@NullMarked
package org.safetynets.training.admission.domain;

import org.jspecify.annotations.NullMarked;
