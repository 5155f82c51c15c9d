/** The demo data and the story, told through the public API alone. */
@NullMarked
package org.safetynets.stack.demo;

import org.jspecify.annotations.NullMarked;
