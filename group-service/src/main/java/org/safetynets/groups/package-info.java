/** Groups: people meeting for one purpose, led by a facilitator certified for it. */
@NullMarked
package org.safetynets.groups;

import org.jspecify.annotations.NullMarked;
