/** Question banks in MongoDB. */
@NullMarked
package org.safetynets.training.question.persistence;

import org.jspecify.annotations.NullMarked;
