/** Standards over HTTP. */
@NullMarked
package org.safetynets.training.standard.web;

import org.jspecify.annotations.NullMarked;
