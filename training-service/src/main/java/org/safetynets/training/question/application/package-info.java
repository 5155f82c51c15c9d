/** Use cases of question banks. */
@NullMarked
package org.safetynets.training.question.application;

import org.jspecify.annotations.NullMarked;
