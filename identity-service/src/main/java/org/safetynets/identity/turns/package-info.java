/** Changes that must see each other, one after the other. */
@NullMarked
package org.safetynets.identity.turns;

import org.jspecify.annotations.NullMarked;
