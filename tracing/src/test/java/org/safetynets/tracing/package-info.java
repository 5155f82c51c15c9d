@NullMarked
package org.safetynets.tracing;

import org.jspecify.annotations.NullMarked;
