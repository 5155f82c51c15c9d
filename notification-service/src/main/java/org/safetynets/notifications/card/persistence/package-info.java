/** Contact cards in MongoDB. */
@NullMarked
package org.safetynets.notifications.card.persistence;

import org.jspecify.annotations.NullMarked;
