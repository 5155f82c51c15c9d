/** Places in cohorts as other services hear of them. */
@NullMarked
package org.safetynets.training.enrolment.messaging;

import org.jspecify.annotations.NullMarked;
