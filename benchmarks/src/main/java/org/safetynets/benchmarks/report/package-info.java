/** What was measured, as lines of JSON. */
@NullMarked
package org.safetynets.benchmarks.report;

import org.jspecify.annotations.NullMarked;
