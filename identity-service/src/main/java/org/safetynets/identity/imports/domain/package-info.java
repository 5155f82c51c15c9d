/** A file of many organizations or people, from its check to the last line applied. */
@NullMarked
package org.safetynets.identity.imports.domain;

import org.jspecify.annotations.NullMarked;
