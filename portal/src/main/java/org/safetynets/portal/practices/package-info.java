/** Practices of counselors: founding and joining one, and who works in it. */
@NullMarked
package org.safetynets.portal.practices;

import org.jspecify.annotations.NullMarked;
