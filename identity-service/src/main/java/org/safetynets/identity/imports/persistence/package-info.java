/** Imports in MongoDB. */
@NullMarked
package org.safetynets.identity.imports.persistence;

import org.jspecify.annotations.NullMarked;
