/** What the evidence of a candidate says about a standard. */
@NullMarked
package org.safetynets.training.assessment.domain;

import org.jspecify.annotations.NullMarked;
