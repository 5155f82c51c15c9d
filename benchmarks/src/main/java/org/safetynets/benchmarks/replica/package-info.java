/** A service that reads a topic from its beginning into its own copy. */
@NullMarked
package org.safetynets.benchmarks.replica;

import org.jspecify.annotations.NullMarked;
