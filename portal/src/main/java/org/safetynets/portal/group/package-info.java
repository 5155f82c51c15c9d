/** One group: its state live, its people, its opening and pausing. */
@NullMarked
package org.safetynets.portal.group;

import org.jspecify.annotations.NullMarked;
