/** The contact card's API. */
@NullMarked
package org.safetynets.notifications.card.web;

import org.jspecify.annotations.NullMarked;
