/** Measures how fast notification-service reaches people, and how many at a time. */
@NullMarked
package org.safetynets.benchmarks.notify;

import org.jspecify.annotations.NullMarked;
