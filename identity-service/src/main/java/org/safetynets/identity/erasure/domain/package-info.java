/** A person is erased everywhere, and it is proven. */
@NullMarked
package org.safetynets.identity.erasure.domain;

import org.jspecify.annotations.NullMarked;
