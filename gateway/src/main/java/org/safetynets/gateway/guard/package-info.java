/** Who may pass: tokens are verified, sessions looked up, other sites and strangers turned away. */
@NullMarked
package org.safetynets.gateway.guard;

import org.jspecify.annotations.NullMarked;
