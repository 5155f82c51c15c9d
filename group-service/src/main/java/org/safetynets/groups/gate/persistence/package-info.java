/** Durable gate-review work in MongoDB. */
@NullMarked
package org.safetynets.groups.gate.persistence;

import org.jspecify.annotations.NullMarked;
