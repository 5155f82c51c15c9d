/** What operators are told of requests that limits and checks refuse. */
@NullMarked
package org.safetynets.gateway.refused;

import org.jspecify.annotations.NullMarked;
