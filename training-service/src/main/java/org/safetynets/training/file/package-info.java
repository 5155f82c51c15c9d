/** Files that people upload: checked, scanned, stored, and handed out without harm. */
@NullMarked
package org.safetynets.training.file;

import org.jspecify.annotations.NullMarked;
