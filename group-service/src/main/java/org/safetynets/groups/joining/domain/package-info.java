/** The way into a group: screening, decision, seat or waitlist. */
@NullMarked
package org.safetynets.groups.joining.domain;

import org.jspecify.annotations.NullMarked;
