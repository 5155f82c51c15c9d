/** What is turned away when a part of the suite has more to do than it can. */
@NullMarked
package org.safetynets.gateway.load;

import org.jspecify.annotations.NullMarked;
