/** Practice that is observed and scored by the rubric. */
@NullMarked
package org.safetynets.training.observation;

import org.jspecify.annotations.NullMarked;
