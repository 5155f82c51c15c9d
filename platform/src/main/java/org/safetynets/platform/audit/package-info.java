/** Who did or read what sensitive thing; identity-service keeps it for all. */
@NullMarked
package org.safetynets.platform.audit;

import org.jspecify.annotations.NullMarked;
