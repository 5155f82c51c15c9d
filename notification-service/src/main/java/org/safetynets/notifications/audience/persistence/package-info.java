/** The replicas in MongoDB. */
@NullMarked
package org.safetynets.notifications.audience.persistence;

import org.jspecify.annotations.NullMarked;
