/** Assignments and submissions in MongoDB. */
@NullMarked
package org.safetynets.training.assignment.persistence;

import org.jspecify.annotations.NullMarked;
