/** Groups in MongoDB. */
@NullMarked
package org.safetynets.groups.group.persistence;

import org.jspecify.annotations.NullMarked;
