/** Files over HTTP. */
@NullMarked
package org.safetynets.training.file.web;

import org.jspecify.annotations.NullMarked;
