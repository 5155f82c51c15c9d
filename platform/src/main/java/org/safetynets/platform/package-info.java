/** What every service shares; small on purpose. */
@NullMarked
package org.safetynets.platform;

import org.jspecify.annotations.NullMarked;
