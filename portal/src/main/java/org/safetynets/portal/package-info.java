/** The pages people meet: server-rendered, complete without JavaScript, better with it. */
@NullMarked
package org.safetynets.portal;

import org.jspecify.annotations.NullMarked;
