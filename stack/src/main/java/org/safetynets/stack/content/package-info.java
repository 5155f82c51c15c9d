/**
 * What ships for a network, loaded through the public API and never over what the network wrote.
 */
@NullMarked
package org.safetynets.stack.content;

import org.jspecify.annotations.NullMarked;
