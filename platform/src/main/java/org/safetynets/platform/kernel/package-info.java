/** The few types that domains share: ids and the marker of a refusal. */
@NullMarked
package org.safetynets.platform.kernel;

import org.jspecify.annotations.NullMarked;
