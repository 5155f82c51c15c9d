/** Who supervises whom, how often, and who covers. */
@NullMarked
package org.safetynets.training.supervision.domain;

import org.jspecify.annotations.NullMarked;
