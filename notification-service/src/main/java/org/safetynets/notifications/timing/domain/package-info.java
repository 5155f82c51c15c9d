/** What happens by the clock. */
@NullMarked
package org.safetynets.notifications.timing.domain;

import org.jspecify.annotations.NullMarked;
