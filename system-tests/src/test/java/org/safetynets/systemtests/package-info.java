/** Stories of the whole suite, through the gateway, on real processes. */
@NullMarked
package org.safetynets.systemtests;

import org.jspecify.annotations.NullMarked;
