/** Certifications as other services learn of them. */
@NullMarked
package org.safetynets.training.certification.messaging;

import org.jspecify.annotations.NullMarked;
