/** Who led which meetings of which groups. */
@NullMarked
package org.safetynets.training.practice.domain;

import org.jspecify.annotations.NullMarked;
