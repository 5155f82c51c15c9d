/** Certifications and what a trainer may do with them. */
@NullMarked
package org.safetynets.portal.certifications;

import org.jspecify.annotations.NullMarked;
