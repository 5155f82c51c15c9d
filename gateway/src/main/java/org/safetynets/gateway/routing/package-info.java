/** Where a request goes, and what happens when nobody answers there. */
@NullMarked
package org.safetynets.gateway.routing;

import org.jspecify.annotations.NullMarked;
