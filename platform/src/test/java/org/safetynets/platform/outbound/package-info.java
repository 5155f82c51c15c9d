@NullMarked
package org.safetynets.platform.outbound;

import org.jspecify.annotations.NullMarked;
