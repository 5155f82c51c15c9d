/** Who is told of a form to join that cannot wait. */
@NullMarked
package org.safetynets.notifications.urgent.messaging;

import org.jspecify.annotations.NullMarked;
