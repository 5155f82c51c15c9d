/** Keeping copies of pseudonyms in step with identity-service, whose they are. */
@NullMarked
package org.safetynets.platform.people;

import org.jspecify.annotations.NullMarked;
