/** What handing a request on costs before anything is looked at. */
@NullMarked
package org.safetynets.benchmarks.baregateway;

import org.jspecify.annotations.NullMarked;
