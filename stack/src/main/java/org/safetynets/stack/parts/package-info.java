/** The infrastructure's parts, each with one way to start it. */
@NullMarked
package org.safetynets.stack.parts;

import org.jspecify.annotations.NullMarked;
