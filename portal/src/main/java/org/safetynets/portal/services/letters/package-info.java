/** Messages between services that one of them could not take. */
@NullMarked
package org.safetynets.portal.services.letters;

import org.jspecify.annotations.NullMarked;
