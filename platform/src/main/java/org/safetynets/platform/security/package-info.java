/** Who is calling, and which roles of which organization an address asks for. */
@NullMarked
package org.safetynets.platform.security;

import org.jspecify.annotations.NullMarked;
