/** The same done for many, each on its own, with what came of each. */
@NullMarked
package org.safetynets.training.bulk;

import org.jspecify.annotations.NullMarked;
