/** What the gateway answers when it cannot pass a request on. */
@NullMarked
package org.safetynets.gateway.problems;

import org.jspecify.annotations.NullMarked;
