/** How long it takes until a whole network is in. */
@NullMarked
package org.safetynets.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
