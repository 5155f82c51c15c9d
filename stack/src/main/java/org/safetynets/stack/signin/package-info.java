/** How a person signs in for a command without giving it their password. */
@NullMarked
package org.safetynets.stack.signin;

import org.jspecify.annotations.NullMarked;
