/** Rights of each service at the stores, its secrets, and certificates for development. */
@NullMarked
package org.safetynets.stack.access;

import org.jspecify.annotations.NullMarked;
