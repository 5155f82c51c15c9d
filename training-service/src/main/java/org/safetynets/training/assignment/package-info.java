/** Work that candidates hand in, and what trainers say of it. */
@NullMarked
package org.safetynets.training.assignment;

import org.jspecify.annotations.NullMarked;
