/** The public proof that a code belongs to a certification. */
@NullMarked
package org.safetynets.training.verification;

import org.jspecify.annotations.NullMarked;
