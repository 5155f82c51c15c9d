/** What happened to people, on the bus. */
@NullMarked
package org.safetynets.identity.person.messaging;

import org.jspecify.annotations.NullMarked;
