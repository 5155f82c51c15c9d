/** Candidates evaluated, certifications ended and proofs shown by the real training-service. */
@NullMarked
package org.safetynets.benchmarks.training;

import org.jspecify.annotations.NullMarked;
