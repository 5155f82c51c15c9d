/** Certificates from elsewhere, reviewed here and looked at again each year. */
@NullMarked
package org.safetynets.training.external;

import org.jspecify.annotations.NullMarked;
