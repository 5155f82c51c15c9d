/** Events take effect in a service once. */
@NullMarked
package org.safetynets.platform.inbox;

import org.jspecify.annotations.NullMarked;
