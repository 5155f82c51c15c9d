/** The finder: a published projection of listed groups that holds nothing private. */
@NullMarked
package org.safetynets.groups.finder;

import org.jspecify.annotations.NullMarked;
