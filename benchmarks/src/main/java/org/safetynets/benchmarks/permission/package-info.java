/** What it costs to decide whether somebody may. */
@NullMarked
package org.safetynets.benchmarks.permission;

import org.jspecify.annotations.NullMarked;
