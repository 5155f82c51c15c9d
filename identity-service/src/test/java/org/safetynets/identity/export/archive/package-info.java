@NullMarked
package org.safetynets.identity.export.archive;

import org.jspecify.annotations.NullMarked;
