/** How meetings go, in numbers that say nothing about few. */
@NullMarked
package org.safetynets.portal.outcomes;

import org.jspecify.annotations.NullMarked;
