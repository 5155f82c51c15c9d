/** Use cases of files. */
@NullMarked
package org.safetynets.training.file.application;

import org.jspecify.annotations.NullMarked;
