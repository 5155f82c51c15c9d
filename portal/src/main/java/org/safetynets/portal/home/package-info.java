/** The landing page of each role. */
@NullMarked
package org.safetynets.portal.home;

import org.jspecify.annotations.NullMarked;
