/** Messages, live. */
@NullMarked
package org.safetynets.portal.inbox;

import org.jspecify.annotations.NullMarked;
