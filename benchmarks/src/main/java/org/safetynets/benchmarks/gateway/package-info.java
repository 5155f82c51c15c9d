/** What passing through our gateway costs, beside others that pass requests on. */
@NullMarked
package org.safetynets.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
