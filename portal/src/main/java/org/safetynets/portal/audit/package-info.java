/** Who looked at or changed something sensitive. */
@NullMarked
package org.safetynets.portal.audit;

import org.jspecify.annotations.NullMarked;
