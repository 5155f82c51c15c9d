/** Ours beside our peers, measured in one run on one machine. */
@NullMarked
package org.safetynets.benchmarks;

import org.jspecify.annotations.NullMarked;
