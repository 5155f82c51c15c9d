/** Images of the suite and, where no registry can be reached, of what it stands on. */
@NullMarked
package org.safetynets.stack.images;

import org.jspecify.annotations.NullMarked;
