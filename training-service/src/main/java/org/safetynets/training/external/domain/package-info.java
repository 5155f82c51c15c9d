/** The rules of external evidence. */
@NullMarked
package org.safetynets.training.external.domain;

import org.jspecify.annotations.NullMarked;
