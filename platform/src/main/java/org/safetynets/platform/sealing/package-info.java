/** Texts that only a key of the person or organization they are about opens. */
@NullMarked
package org.safetynets.platform.sealing;

import org.jspecify.annotations.NullMarked;
