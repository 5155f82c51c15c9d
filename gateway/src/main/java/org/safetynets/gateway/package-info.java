/** The one door: signs browsers in, relays tokens, and guards what is behind. */
@NullMarked
package org.safetynets.gateway;

import org.jspecify.annotations.NullMarked;
