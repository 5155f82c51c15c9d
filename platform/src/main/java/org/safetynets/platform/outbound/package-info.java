/** Requests to addresses that others gave us. */
@NullMarked
package org.safetynets.platform.outbound;

import org.jspecify.annotations.NullMarked;
