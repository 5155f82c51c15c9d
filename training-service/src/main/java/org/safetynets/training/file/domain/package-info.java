/** Which files are taken. */
@NullMarked
package org.safetynets.training.file.domain;

import org.jspecify.annotations.NullMarked;
