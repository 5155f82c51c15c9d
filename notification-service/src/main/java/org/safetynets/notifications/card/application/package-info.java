/** Use cases of contact cards. */
@NullMarked
package org.safetynets.notifications.card.application;

import org.jspecify.annotations.NullMarked;
