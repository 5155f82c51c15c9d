/** What happens by the clock, in MongoDB. */
@NullMarked
package org.safetynets.notifications.timing.persistence;

import org.jspecify.annotations.NullMarked;
