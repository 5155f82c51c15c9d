/** Issuing, ruling on and expiring certifications. */
@NullMarked
package org.safetynets.training.certification.application;

import org.jspecify.annotations.NullMarked;
