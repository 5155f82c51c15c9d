/** How the groups of an organization are staffed and filled, and who needs a look. */
@NullMarked
package org.safetynets.portal.staffing;

import org.jspecify.annotations.NullMarked;
