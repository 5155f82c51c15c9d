/** What the portal asks identity-service. */
@NullMarked
package org.safetynets.portal.services.identity;

import org.jspecify.annotations.NullMarked;
