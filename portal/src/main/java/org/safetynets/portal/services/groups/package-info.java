/** What the portal asks group-service. */
@NullMarked
package org.safetynets.portal.services.groups;

import org.jspecify.annotations.NullMarked;
