/** The archive: what is in it and how it reads. */
@NullMarked
package org.safetynets.identity.export.archive;

import org.jspecify.annotations.NullMarked;
