/** What the portal asks notification-service. */
@NullMarked
package org.safetynets.portal.services.notifications;

import org.jspecify.annotations.NullMarked;
