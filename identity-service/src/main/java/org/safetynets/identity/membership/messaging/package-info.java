/** Memberships as other services hear of them. */
@NullMarked
package org.safetynets.identity.membership.messaging;

import org.jspecify.annotations.NullMarked;
