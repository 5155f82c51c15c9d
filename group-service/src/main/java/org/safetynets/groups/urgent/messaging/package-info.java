/** What other services hear of what cannot wait: no person, no answer. */
@NullMarked
package org.safetynets.groups.urgent.messaging;

import org.jspecify.annotations.NullMarked;
