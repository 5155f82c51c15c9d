/** What became of groups, when and why. */
@NullMarked
package org.safetynets.groups.history;

import org.jspecify.annotations.NullMarked;
