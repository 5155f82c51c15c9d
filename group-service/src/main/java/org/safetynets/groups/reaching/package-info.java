/** Staff ask a member to get in touch; notification-service sends it as their card allows. */
@NullMarked
package org.safetynets.groups.reaching;

import org.jspecify.annotations.NullMarked;
