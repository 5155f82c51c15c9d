/** What other services hear of groups. */
@NullMarked
package org.safetynets.groups.group.messaging;

import org.jspecify.annotations.NullMarked;
