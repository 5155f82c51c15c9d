/** Memberships in MongoDB. */
@NullMarked
package org.safetynets.identity.membership.persistence;

import org.jspecify.annotations.NullMarked;
