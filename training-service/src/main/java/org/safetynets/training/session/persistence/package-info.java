/** Sessions in MongoDB. */
@NullMarked
package org.safetynets.training.session.persistence;

import org.jspecify.annotations.NullMarked;
