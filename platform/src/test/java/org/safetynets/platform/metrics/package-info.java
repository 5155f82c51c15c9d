@NullMarked
package org.safetynets.platform.metrics;

import org.jspecify.annotations.NullMarked;
