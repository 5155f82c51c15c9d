/** What people wait for at group-service: finding, seats, and the gate. */
@NullMarked
package org.safetynets.benchmarks.groups;

import org.jspecify.annotations.NullMarked;
