/** The page that shows what was measured last, made from the kept lines alone. */
@NullMarked
package org.safetynets.benchmarks.page;

import org.jspecify.annotations.NullMarked;
