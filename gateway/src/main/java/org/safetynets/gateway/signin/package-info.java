/** Ways into a session and out of it. */
@NullMarked
package org.safetynets.gateway.signin;

import org.jspecify.annotations.NullMarked;
