@NullMarked
package org.safetynets.gateway.refused;

import org.jspecify.annotations.NullMarked;
