/** Use cases of assignments. */
@NullMarked
package org.safetynets.training.assignment.application;

import org.jspecify.annotations.NullMarked;
