@NullMarked
package org.safetynets.identity.membership.messaging;

import org.jspecify.annotations.NullMarked;
