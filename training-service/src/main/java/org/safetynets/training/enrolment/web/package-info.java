/** Enrolments over HTTP. */
@NullMarked
package org.safetynets.training.enrolment.web;

import org.jspecify.annotations.NullMarked;
