/** Applies the rules of notices. */
@NullMarked
package org.safetynets.notifications.rules.application;

import org.jspecify.annotations.NullMarked;
