/** Our services as they run, measured from outside. */
@NullMarked
package org.safetynets.benchmarks.services;

import org.jspecify.annotations.NullMarked;
