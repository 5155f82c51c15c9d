/** Observing practice on a tablet: the rubric, line by line, signed at the end. */
@NullMarked
package org.safetynets.portal.observations;

import org.jspecify.annotations.NullMarked;
