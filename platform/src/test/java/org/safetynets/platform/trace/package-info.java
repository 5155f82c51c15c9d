@NullMarked
package org.safetynets.platform.trace;

import org.jspecify.annotations.NullMarked;
