/** Outcome measures: data of the network with their licences, and what members answered. */
@NullMarked
package org.safetynets.groups.measures;

import org.jspecify.annotations.NullMarked;
