/** Question banks over HTTP. */
@NullMarked
package org.safetynets.training.question.web;

import org.jspecify.annotations.NullMarked;
