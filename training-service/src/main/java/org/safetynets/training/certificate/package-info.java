/** The certificate to print, and the name its holder wants on it. */
@NullMarked
package org.safetynets.training.certificate;

import org.jspecify.annotations.NullMarked;
