/** Going on to a counselor or another organization: suggested, sent, received and answered. */
@NullMarked
package org.safetynets.portal.onward;

import org.jspecify.annotations.NullMarked;
