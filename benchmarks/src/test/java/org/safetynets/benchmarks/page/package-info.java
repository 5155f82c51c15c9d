/** The page against what is kept. */
@NullMarked
package org.safetynets.benchmarks.page;

import org.jspecify.annotations.NullMarked;
