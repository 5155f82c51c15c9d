/** Every operation of every document, called as everybody whom it does not concern. */
@NullMarked
package org.safetynets.systemtests.isolation;

import org.jspecify.annotations.NullMarked;
