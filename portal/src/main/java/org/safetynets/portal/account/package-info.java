/** A person's own account: name, signing in, what is held, rest and erasure. */
@NullMarked
package org.safetynets.portal.account;

import org.jspecify.annotations.NullMarked;
