/** Groups that would pause, and what would prevent it. */
@NullMarked
package org.safetynets.portal.forecast;

import org.jspecify.annotations.NullMarked;
