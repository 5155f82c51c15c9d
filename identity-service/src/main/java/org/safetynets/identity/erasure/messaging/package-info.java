/** What the other services are told of an erasure, and what they answer. */
@NullMarked
package org.safetynets.identity.erasure.messaging;

import org.jspecify.annotations.NullMarked;
