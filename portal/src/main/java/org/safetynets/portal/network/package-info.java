/** What a network administrator looks after. */
@NullMarked
package org.safetynets.portal.network;

import org.jspecify.annotations.NullMarked;
