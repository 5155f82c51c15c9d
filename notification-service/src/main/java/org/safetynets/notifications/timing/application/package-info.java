/** Use cases of what happens by the clock. */
@NullMarked
package org.safetynets.notifications.timing.application;

import org.jspecify.annotations.NullMarked;
