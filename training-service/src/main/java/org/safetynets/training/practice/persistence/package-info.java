/** Groups and meetings in MongoDB. */
@NullMarked
package org.safetynets.training.practice.persistence;

import org.jspecify.annotations.NullMarked;
