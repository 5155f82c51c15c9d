/** What an organization offers to train for, from which cohorts are planned. */
@NullMarked
package org.safetynets.training.program;

import org.jspecify.annotations.NullMarked;
