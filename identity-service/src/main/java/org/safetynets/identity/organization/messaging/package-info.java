/** Organizations as other services hear of them. */
@NullMarked
package org.safetynets.identity.organization.messaging;

import org.jspecify.annotations.NullMarked;
