/** Cohorts over HTTP. */
@NullMarked
package org.safetynets.training.cohort.web;

import org.jspecify.annotations.NullMarked;
