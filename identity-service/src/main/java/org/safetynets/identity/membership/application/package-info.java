/** Granting, changing and ending memberships. */
@NullMarked
package org.safetynets.identity.membership.application;

import org.jspecify.annotations.NullMarked;
