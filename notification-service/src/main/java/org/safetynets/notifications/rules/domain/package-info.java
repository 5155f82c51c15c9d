/** From what happened to who is told what. */
@NullMarked
package org.safetynets.notifications.rules.domain;

import org.jspecify.annotations.NullMarked;
