@NullMarked
package org.safetynets.gateway.sessions;

import org.jspecify.annotations.NullMarked;
