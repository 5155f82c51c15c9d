/** The rules of assignments and submissions. */
@NullMarked
package org.safetynets.training.assignment.domain;

import org.jspecify.annotations.NullMarked;
