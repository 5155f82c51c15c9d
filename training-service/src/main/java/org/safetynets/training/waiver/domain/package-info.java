/** Certifying though something is not met, which takes two. */
@NullMarked
package org.safetynets.training.waiver.domain;

import org.jspecify.annotations.NullMarked;
