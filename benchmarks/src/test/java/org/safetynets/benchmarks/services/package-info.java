/** Services from the start of their process to readiness. */
@NullMarked
package org.safetynets.benchmarks.services;

import org.jspecify.annotations.NullMarked;
