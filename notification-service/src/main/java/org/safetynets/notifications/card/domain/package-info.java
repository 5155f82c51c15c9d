/** Contact cards: how a person may be reached, and the policy that asks them. */
@NullMarked
package org.safetynets.notifications.card.domain;

import org.jspecify.annotations.NullMarked;
