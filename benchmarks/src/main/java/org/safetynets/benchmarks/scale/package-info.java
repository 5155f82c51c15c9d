/** What more of something costs. */
@NullMarked
package org.safetynets.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
