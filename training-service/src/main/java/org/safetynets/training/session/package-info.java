/** When and where a cohort meets, and who came. */
@NullMarked
package org.safetynets.training.session;

import org.jspecify.annotations.NullMarked;
