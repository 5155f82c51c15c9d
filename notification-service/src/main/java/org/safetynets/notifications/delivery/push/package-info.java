/** Messages to browsers by Web Push. */
@NullMarked
package org.safetynets.notifications.delivery.push;

import org.jspecify.annotations.NullMarked;
