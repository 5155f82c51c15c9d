/** Erasures in MongoDB. */
@NullMarked
package org.safetynets.identity.erasure.persistence;

import org.jspecify.annotations.NullMarked;
