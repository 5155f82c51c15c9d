/** How a person may be reached. */
@NullMarked
package org.safetynets.portal.contact;

import org.jspecify.annotations.NullMarked;
