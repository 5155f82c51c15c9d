/** Who is calling: a client with a token, a browser with a session, or nobody known. */
@NullMarked
package org.safetynets.gateway.callers;

import org.jspecify.annotations.NullMarked;
