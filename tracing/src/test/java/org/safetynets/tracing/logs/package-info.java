@NullMarked
package org.safetynets.tracing.logs;

import org.jspecify.annotations.NullMarked;
