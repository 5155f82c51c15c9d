/** What other services hear of seats. */
@NullMarked
package org.safetynets.groups.joining.messaging;

import org.jspecify.annotations.NullMarked;
