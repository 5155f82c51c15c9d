/** The command line. */
@NullMarked
package org.safetynets.stack.cli;

import org.jspecify.annotations.NullMarked;
