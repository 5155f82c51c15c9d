/** What a credential needs besides its certification: a place in the status lists, and keys. */
@NullMarked
package org.safetynets.training.credential.domain;

import org.jspecify.annotations.NullMarked;
