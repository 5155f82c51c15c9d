/** External evidence over HTTP. */
@NullMarked
package org.safetynets.training.external.web;

import org.jspecify.annotations.NullMarked;
