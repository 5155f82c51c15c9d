/** Events on their way from a transaction to a consumer. */
@NullMarked
package org.safetynets.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
