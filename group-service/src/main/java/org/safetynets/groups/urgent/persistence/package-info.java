/** Where it is stored what cannot wait. */
@NullMarked
package org.safetynets.groups.urgent.persistence;

import org.jspecify.annotations.NullMarked;
