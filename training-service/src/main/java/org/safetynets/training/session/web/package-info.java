/** Sessions over HTTP. */
@NullMarked
package org.safetynets.training.session.web;

import org.jspecify.annotations.NullMarked;
