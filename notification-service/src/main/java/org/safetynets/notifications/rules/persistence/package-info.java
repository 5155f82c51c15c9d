/** What waits for its group to be known, in MongoDB. */
@NullMarked
package org.safetynets.notifications.rules.persistence;

import org.jspecify.annotations.NullMarked;
