/** Handing in a file and following it. */
@NullMarked
package org.safetynets.identity.imports.web;

import org.jspecify.annotations.NullMarked;
