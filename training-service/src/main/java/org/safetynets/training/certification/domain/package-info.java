/** The life of a certification, from issue to its end. */
@NullMarked
package org.safetynets.training.certification.domain;

import org.jspecify.annotations.NullMarked;
