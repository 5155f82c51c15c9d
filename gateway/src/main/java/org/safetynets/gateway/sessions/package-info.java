/** Sign-in sessions of browsers, with their tokens, shared by all instances. */
@NullMarked
package org.safetynets.gateway.sessions;

import org.jspecify.annotations.NullMarked;
