/** The versions of each group's charter, and who accepted which. */
@NullMarked
package org.safetynets.groups.charters;

import org.jspecify.annotations.NullMarked;
