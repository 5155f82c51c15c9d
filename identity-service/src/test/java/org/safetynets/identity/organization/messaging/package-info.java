@NullMarked
package org.safetynets.identity.organization.messaging;

import org.jspecify.annotations.NullMarked;
