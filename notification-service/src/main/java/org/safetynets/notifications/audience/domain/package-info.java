/** Who is concerned: what we know of groups, seats and members from events. */
@NullMarked
package org.safetynets.notifications.audience.domain;

import org.jspecify.annotations.NullMarked;
