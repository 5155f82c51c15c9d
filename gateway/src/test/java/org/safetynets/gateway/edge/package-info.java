@NullMarked
package org.safetynets.gateway.edge;

import org.jspecify.annotations.NullMarked;
