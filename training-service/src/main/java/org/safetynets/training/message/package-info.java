/** What trainers write to a cohort. */
@NullMarked
package org.safetynets.training.message;

import org.jspecify.annotations.NullMarked;
