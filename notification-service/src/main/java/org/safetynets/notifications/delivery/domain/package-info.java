/** A message on its way to one person by one channel. */
@NullMarked
package org.safetynets.notifications.delivery.domain;

import org.jspecify.annotations.NullMarked;
