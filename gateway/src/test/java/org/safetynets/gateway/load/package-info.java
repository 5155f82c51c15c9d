@NullMarked
package org.safetynets.gateway.load;

import org.jspecify.annotations.NullMarked;
