/** Files that people send. */
@NullMarked
package org.safetynets.portal.files;

import org.jspecify.annotations.NullMarked;
