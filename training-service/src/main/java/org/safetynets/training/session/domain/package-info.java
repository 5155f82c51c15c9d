/** The rules of sessions and attendance. */
@NullMarked
package org.safetynets.training.session.domain;

import org.jspecify.annotations.NullMarked;
