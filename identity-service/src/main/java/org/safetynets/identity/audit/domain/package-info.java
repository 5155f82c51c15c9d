/** Who did or read what: entries that hang together as chains. */
@NullMarked
package org.safetynets.identity.audit.domain;

import org.jspecify.annotations.NullMarked;
