/** Drafting, revising and publishing standards. */
@NullMarked
package org.safetynets.training.standard.application;

import org.jspecify.annotations.NullMarked;
