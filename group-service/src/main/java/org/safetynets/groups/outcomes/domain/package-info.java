/** How meetings go for those who come, and what may be said about it. */
@NullMarked
package org.safetynets.groups.outcomes.domain;

import org.jspecify.annotations.NullMarked;
