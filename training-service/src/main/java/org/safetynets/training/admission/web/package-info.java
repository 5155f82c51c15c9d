/** Admissions over HTTP. */
@NullMarked
package org.safetynets.training.admission.web;

import org.jspecify.annotations.NullMarked;
