/** What other services hear of incidents, and tell of them. */
@NullMarked
package org.safetynets.groups.incidents.messaging;

import org.jspecify.annotations.NullMarked;
