/** Where groups meet online: rooms with names nobody can guess, open shortly before a meeting. */
@NullMarked
package org.safetynets.groups.rooms;

import org.jspecify.annotations.NullMarked;
