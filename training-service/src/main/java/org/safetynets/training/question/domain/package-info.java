/** Questions and what is right. */
@NullMarked
package org.safetynets.training.question.domain;

import org.jspecify.annotations.NullMarked;
