/** Telling in confidence what worries one, and hearing back. */
@NullMarked
package org.safetynets.portal.concerns;

import org.jspecify.annotations.NullMarked;
