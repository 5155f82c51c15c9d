/** Standards, cohorts and certifications of facilitators. */
@NullMarked
package org.safetynets.training;

import org.jspecify.annotations.NullMarked;
