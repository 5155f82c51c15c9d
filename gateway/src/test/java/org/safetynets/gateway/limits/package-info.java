@NullMarked
package org.safetynets.gateway.limits;

import org.jspecify.annotations.NullMarked;
