@NullMarked
package org.safetynets.gateway.metrics;

import org.jspecify.annotations.NullMarked;
