/** Staff ask somebody to get in touch, and learn no more than whether it goes. */
@NullMarked
package org.safetynets.notifications.reach.application;

import org.jspecify.annotations.NullMarked;
