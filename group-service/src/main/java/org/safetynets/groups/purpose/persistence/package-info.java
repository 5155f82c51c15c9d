/** Purposes in MongoDB. */
@NullMarked
package org.safetynets.groups.purpose.persistence;

import org.jspecify.annotations.NullMarked;
