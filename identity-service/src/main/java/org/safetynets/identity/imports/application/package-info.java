/** Reading, checking and applying files. */
@NullMarked
package org.safetynets.identity.imports.application;

import org.jspecify.annotations.NullMarked;
