/** Standards in MongoDB. */
@NullMarked
package org.safetynets.training.standard.persistence;

import org.jspecify.annotations.NullMarked;
