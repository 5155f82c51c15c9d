/** Certifications over HTTP. */
@NullMarked
package org.safetynets.training.certification.web;

import org.jspecify.annotations.NullMarked;
