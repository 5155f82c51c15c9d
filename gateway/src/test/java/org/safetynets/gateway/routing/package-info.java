@NullMarked
package org.safetynets.gateway.routing;

import org.jspecify.annotations.NullMarked;
