@NullMarked
package org.safetynets.gateway.guard;

import org.jspecify.annotations.NullMarked;
