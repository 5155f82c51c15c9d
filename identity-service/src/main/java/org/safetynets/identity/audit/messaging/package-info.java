/** What the services note, as it arrives. */
@NullMarked
package org.safetynets.identity.audit.messaging;

import org.jspecify.annotations.NullMarked;
