/** What a service costs before it does anything. */
@NullMarked
package org.safetynets.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
