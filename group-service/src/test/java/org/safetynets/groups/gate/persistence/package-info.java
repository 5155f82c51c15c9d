/** Tests. */
@NullMarked
package org.safetynets.groups.gate.persistence;

import org.jspecify.annotations.NullMarked;
