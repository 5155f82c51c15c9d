/** The same parts from containers, where Docker is asked for. */
@NullMarked
package org.safetynets.stack.containers;

import org.jspecify.annotations.NullMarked;
