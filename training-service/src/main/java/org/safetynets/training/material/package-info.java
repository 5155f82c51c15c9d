/** What a cohort reads, hears and sees: files for its modules. */
@NullMarked
package org.safetynets.training.material;

import org.jspecify.annotations.NullMarked;
