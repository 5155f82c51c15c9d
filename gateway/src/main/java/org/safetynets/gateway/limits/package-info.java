/** How many requests one caller may make. */
@NullMarked
package org.safetynets.gateway.limits;

import org.jspecify.annotations.NullMarked;
